package org.coauthor.importer.listing;

import java.util.Map;
import java.util.TreeMap;

/**
 * The categories of arXiv. Listings print them without their archive; a code that several archives share is read as the archive that uses it
 * most. Source: https://arxiv.org/category_taxonomy.
 */
final class ArxivCategory {
    /** Later lines give way to earlier ones. */
    private static final String[] ARCHIVES = {
        "eess IV AS SP SY",
        "cs AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NE NI OH OS PF PL RO SC SD SE SI",
        "stat ML ME AP CO OT TH",
        "math OC PR ST NA AC AG AT CA CT DG FA GM GN HO KT MG MP NT OA QA RA RT SG",
        "q-bio BM CB MN NC PE QM TO",
        "q-fin CP MF PM RM TR",
        "econ EM",
        "astro-ph EP GA HE IM SR",
        "cond-mat dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con",
        "physics acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph flu-dyn gen-ph geo-ph hist-ph"
                + " ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph"
    };

    private static final Map<String, String> FULL = new TreeMap<>();

    static {
        for (String archive : ARCHIVES) {
            String[] codes = archive.split(" ");
            for (int i = 1; i < codes.length; i++) {
                FULL.putIfAbsent(codes[i], codes[0] + "." + codes[i]);
                FULL.put(codes[0] + "." + codes[i], codes[0] + "." + codes[i]);
            }
        }
        for (String whole : new String[] {
            "quant-ph", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math-ph", "nucl-ex", "nucl-th"
        }) FULL.put(whole, whole);
    }

    private ArxivCategory() {}

    /** The full category of a code ({@code LG}: {@code cs.LG}); a code that arXiv does not have stays as it is. */
    static String full(String code) {
        return FULL.getOrDefault(code, code);
    }

    static boolean known(String code) {
        return FULL.containsKey(code);
    }
}
