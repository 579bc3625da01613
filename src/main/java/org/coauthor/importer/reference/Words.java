package org.coauthor.importer.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that tell what stands around them, by class. */
final class Words {
    /** Months, in eight languages. */
    static final int MONTH = 1;

    /** One more than the last class. */
    static final int KINDS = 22;

    private static final Map<String, Integer> CLASSES = new HashMap<>();

    static {
        add(
                MONTH,
                "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
                        + " januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre"
                        + " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre spring summer fall autumn winter");
        add(2, "in appeared presented");
        add(
                3,
                "proceedings proc conference conf symposium symp workshop congress meeting meetings colloquium colloq annual international intl int");
        add(
                4,
                "journal j transactions trans letters lett review reviews rev magazine mag bulletin bull annals ann archives arch zeitschrift revista revue"
                        + " acta advances adv quarterly communications commun gazette notices");
        add(
                5,
                "press publisher publishers publishing verlag springer wiley elsevier kluwer routledge mcgraw prentice addison wesley macmillan pergamon"
                        + " birkhäuser academic sage hall hill editions éditions gallimard penguin books sons inc ltd gmbh publ publications co company house"
                        + " methuen freeman thames hudson knopf norton blackwell polity suhrkamp mohr siebeck teubner vieweg dover dekker benjamins mouton"
                        + " gruyter brill peeters vrin puf seuil plon minuit laterza einaudi mulino feltrinelli alianza beacon doubleday harper holt rinehart"
                        + " houghton mifflin viking erlbaum guilford jossey bass ablex ashgate elgar continuum bloomsbury clarendon unwin heinemann faber longman"
                        + " chapman crc kaufmann reilly chelsea holland plenum scientific nauka mir schuster vandenhoeck ruprecht beck klostermann steiner"
                        + " harrassowitz oldenbourg metzler reclam fink winter niemeyer campus transcript nomos duncker humblot fayard flammarion hachette larousse"
                        + " armand colin dunod masson hermann hermès karthala harmattan mondadori bompiani utet franco angeli giuffrè tecnos ariel cátedra siglo"
                        + " artmed atlas saraiva vozes ed. interscience humana thieme karger saunders lippincott mosby mcmillan iwanami 出版社 出版会 书店 書店 出版"
                        + " nedra nostrand reinhold epel foucher media collins harpercollins vintage anchor bantam crowell scribner scribners appleton crofts"
                        + " heath wadsworth brooks duxbury irwin febiger wilkins hirzel enke deuticke manz facultas passagen diaphanes turia merve matthes"
                        + " kiepenheuer rowohlt piper hanser beltz juventa budrich gabler physica birkhauser hogrefe haupt chronos francke narr attempto"
                        + " stauffenburg iudicium schöningh aschendorff herder kohlhammer lexis lexisnexis dalloz lgdj litec economica eyrolles hermes lavoisier"
                        + " odile belin bordas cerf desclée brouwer vuibert ellipses erès sedes droz slatkine payot seghers calmann julliard laffont maspero"
                        + " découverte anthropos cujas bruylant larcier mardaga bulzoni olschki carocci donzelli rubbettino liguori sellerio garzanti rizzoli"
                        + " sansoni zanichelli cedam jovene trotta akal gredos taurus paidós gedisa anagrama espasa calpe aguilar losada sudamericana eudeba"
                        + " porrúa civitas tirant cortez brasiliense papirus loyola paulus forense almedina univerza universitaires imprint imprimerie printed"
                        + " imprenta tipografia druckerei verlagsgesellschaft verlagsanstalt buchhandlung издательство изд наука мир rowman littlefield"
                        + " transaction allyn bacon merrill jones bartlett greenwood praeger fontana pelican hutchinson hodder stoughton"
                        + " cassell longmans murray chatto windus gollancz secker warburg hogarth duckworth batsford orient sterling kessinger"
                        + " birkhaeuser cuvillier shaker logos igi ios emerald intech intechopen mdpi nova hindawi peachpit sybex wrox apress packt manning proquest llc");
        add(
                6,
                "university univ universität université universidad department dept institute inst laboratory lab college school center centre faculty"
                        + " fakultät fachbereich lehrstuhl hochschule faculté facultad faculdade facoltà università universidade universiteit universitet"
                        + " polytechnic polytechnique politecnico politécnica école ecole escuela escola akademie academy laboratories laboratoire institut instituto");
        add(
                7,
                "vol volume no nr number issue num iss bd band heft tome t chap chapter ch part sect section suppl supplement art article");
        add(8, "pp p pages page pg s seiten");
        add(9, "ed eds editor editors edited hrsg hg edition edn trans translated translator rev dir org orgs coord");
        add(
                10,
                "thesis dissertation phd ph master masters msc diploma diplomarbeit doctoral report technical tech rep memo manuscript preprint draft unpublished working paper patent"
                        + " bachelor bachelors bachelorarbeit masterarbeit mimeo mimeographed rfc manual standard standards specification specifications"
                        + " catalogue habilitation habilitationsschrift thèse tesis tese magister dissertations tesi laurea memorandum whitepaper brochure");
        add(
                11,
                "press submitted accepted appear preparation forthcoming published available retrieved accessed online cited"
                        + " disponible disponível verfügbar abgerufen consulté consultado revision version");
        add(12, "and und et y with");
        add(13, "al others");
        add(14, "http https www doi org com arxiv html htm pdf url isbn issn pmid pmcid");
        add(15, "van von der den de la le du di da del della dos el al ter ten bin ibn st");
        add(16, "jr sr ii iii iv");
        add(
                17,
                "york london cambridge oxford berlin heidelberg paris boston chicago amsterdam princeton dordrecht usa uk ny ma ca dc germany france england"
                        + " new san los washington philadelphia reading tokyo beijing moscow leipzig münchen munich wien vienna zürich basel madrid milano roma"
                        + " toronto sydney italy canada japan china netherlands switzerland australia spain nj"
                        + " bologna torino florence firenze naples napoli palermo venice venezia turin milan barcelona valencia sevilla lisboa lisbon porto"
                        + " brussels bruxelles leuven louvain gent antwerp utrecht leiden hague rotterdam copenhagen stockholm uppsala oslo helsinki warsaw"
                        + " warszawa kraków prague praha budapest bucharest sofia athens istanbul jerusalem cairo delhi mumbai bombay calcutta hong kong"
                        + " singapore seoul taipei shanghai kyoto osaka melbourne brisbane perth auckland wellington mexico buenos aires paulo rio santiago"
                        + " bogotá montréal montreal vancouver ottawa dublin edinburgh glasgow manchester bristol leeds nottingham frankfurt hamburg köln"
                        + " cologne stuttgart tübingen göttingen freiburg bonn dresden weinheim opladen wiesbaden münster bern genève geneva lausanne lyon"
                        + " toulouse marseille grenoble rennes strasbourg bordeaux lille austin seattle houston dallas denver atlanta baltimore pittsburgh"
                        + " bloomington urbana champaign madison minneapolis detroit cleveland hoboken englewood cliffs stanford berkeley pasadena evanston"
                        + " durham haven ithaca providence tucson ames lincoln tx il wi mn mi oh fl ga md va nc wa ct sweden norway denmark finland poland"
                        + " russia israel india korea taiwan brazil portugal austria belgium greece turkey ireland scotland");
        add(
                18,
                "the a an of on for to from by at as is are using toward towards via between through how what why when");
        add(
                19,
                "ieee acm siam aaai ijcai nips neurips icml iclr cvpr iccv eccv acl emnlp naacl sigmod vldb kdd www chi lncs lnai usenix sigcomm infocom"
                        + " icassp interspeech coling uai aistats colt focs stoc soda");
        add(
                20,
                "organization organisation association society commission agency council committee forum foundation ministry union bureau federation"
                        + " authority administration bank office government corporation corp consortium board network alliance league trust"
                        + " survey party parliament ministère ministério ministerio gesellschaft verein bundesamt société sociedade sociedad asociación");
        add(
                21,
                "series ser texts monographs monograph studies lecture notes reihe schriftenreihe serie série collection coll handbook encyclopedia"
                        + " encyclopaedia studien beiträge abhandlungen schriften cahiers documents bibliothek library colección coleção collana dictionary");
    }

    private Words() {}

    private static void add(int kind, String words) {
        for (String word : words.split(" ")) CLASSES.putIfAbsent(word, kind);
    }

    /** The class of a word in lower case, 0 where it has none. */
    static int kind(String word) {
        return CLASSES.getOrDefault(word, 0);
    }

    /** Whether a class tells of what stands further away too. */
    static boolean telling(int kind) {
        return kind >= 2 && kind <= 11 || kind == 17 || kind >= 20;
    }

    /** Whether a class stands among names and is none: "and", "et al.", "eds". */
    static boolean besideNames(int kind) {
        return kind == 12 || kind == 13 || kind == 9;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
