package org.coauthor.identity;

/** What the scorer looks at between two profiles, in the order of its numbers. */
enum Feature {
    /** Ordinal of the {@link NameRelation}. */
    NAME_RELATION("name.relation", Kind.NAME, 0, NameRelation.INITIAL_OF.ordinal()),
    /** Common logarithm of how many of a million people bear the name. */
    NAME_BEARERS("name.bearers", Kind.NAME, -1, 0.5),
    /** Co-authors in common, each as much as it is rare. */
    COAUTHORS_SHARED("coauthors.shared", Kind.COAUTHORS, 1, 0),
    /** The same as a share of the co-authors of the side that has fewer. */
    COAUTHORS_SHARE("coauthors.share", Kind.COAUTHORS, 1, 0),
    /** Different co-authors of the side that has fewer. */
    COAUTHORS_FEWEST("coauthors.fewest", Kind.COAUTHORS, -1, 0),
    /** Cosine, by how often each works with the person. */
    COAUTHORS_ALIKE("coauthors.alike", Kind.COAUTHORS, 1, 0),
    /** Share of the joint authorships with common co-authors, of the side where it is smaller. */
    COAUTHORS_COVERED("coauthors.covered", Kind.COAUTHORS, 1, 0),
    /** Natural logarithm of one and the co-authors of the side that has fewer, times the share of them that is not in common. */
    COAUTHORS_STRANGE("coauthors.strange", Kind.COAUTHORS, -1, 0),
    /** How rare the rarest common co-author is. */
    COAUTHORS_RAREST("coauthors.rarest", Kind.COAUTHORS, 1, 0),
    /** Cosine of the co-authors of one with the co-authors' co-authors of the other, the better way round. */
    CIRCLE_TOUCH("circle.touch", Kind.CIRCLE, 1, 0),
    /** Cosine of the co-authors' co-authors. */
    CIRCLE_ALIKE("circle.alike", Kind.CIRCLE, 1, 0),
    /** Cosine of the title words. */
    TITLES_ALIKE("titles.alike", Kind.TOPIC, 1, 0),
    /** Title words in common, each as much as it is rare, by the square root of the mentions of the smaller side. */
    TITLES_SHARED("titles.shared", Kind.TOPIC, 1, 0),
    /** How rare the rarest common title word is. */
    TITLES_RAREST("titles.rarest", Kind.TOPIC, 1, 0),
    /** Cosine in the space of subjects. */
    SUBJECT_ALIKE("subject.alike", Kind.TOPIC, 1, 0),
    /** The same less what is usual in the block. */
    SUBJECT_RELATIVE("subject.relative", Kind.TOPIC, 1, 0),
    /** Mean cosine of a work of one with a work of the other. */
    SUBJECT_ACROSS("subject.across", Kind.TOPIC, 1, 0),
    /** The same less that of two works of one side. */
    SUBJECT_STRAY("subject.stray", Kind.TOPIC, 1, 0),
    /** Venues in common, each as much as it is rare, by the square root of the mentions of the smaller side. */
    VENUES_SHARED("venues.shared", Kind.VENUE, 1, 0),
    /** Cosine of the venues. */
    VENUES_ALIKE("venues.alike", Kind.VENUE, 1, 0),
    /** How rare the rarest common venue is. */
    VENUES_RAREST("venues.rarest", Kind.VENUE, 1, 0),
    /** Cosine of the words of the venues. */
    VENUES_WORDS("venues.words", Kind.VENUE, 1, 0),
    /** Cosine of the words and institutions of the affiliations. */
    PLACES_ALIKE("places.alike", Kind.AFFILIATION, 1, 0),
    /** Words and institutions in common, each as much as it is rare, as a share of those of the side that has fewer. */
    PLACES_SHARE("places.share", Kind.AFFILIATION, 1, 0),
    /** How rare the rarest common word or institution is. */
    PLACES_RAREST("places.rarest", Kind.AFFILIATION, 1, 0),
    /** Of how many of the two an affiliation is known. */
    PLACES_KNOWN("places.known", Kind.AFFILIATION, 0, 0),
    /** Years between the last work of one and the first of the other. */
    YEARS_APART("years.apart", Kind.YEARS, -1, 3),
    /** Years from the first work to the last, both taken together. */
    YEARS_SPAN("years.span", Kind.YEARS, -1, 5),
    /** Natural logarithm of the mentions of the smaller side. */
    SIZE_SMALLER("size.smaller", Kind.BLOCK, 0, 0),
    /** Natural logarithm of the mentions of the larger side. */
    SIZE_LARGER("size.larger", Kind.BLOCK, 0, 0),
    /** Natural logarithm of the mentions that may be of the name. */
    BLOCK_MENTIONS("block.mentions", Kind.BLOCK, 0, 3),
    /** Groups that these form by sure evidence, a mention. */
    BLOCK_SPLIT("block.split", Kind.BLOCK, 0, 0.5),
    /** Share of the largest of these groups. */
    BLOCK_LARGEST("block.largest", Kind.BLOCK, 0, 0.3);

    /** Features that speak of one thing. */
    enum Kind {
        NAME,
        COAUTHORS,
        CIRCLE,
        TOPIC,
        VENUE,
        AFFILIATION,
        YEARS,
        BLOCK
    }

    private final String title;
    private final Kind kind;
    private final int direction;
    private final double silent;

    Feature(String title, Kind kind, int direction, double silent) {
        this.title = title;
        this.kind = kind;
        this.direction = direction;
        this.silent = silent;
    }

    /** The name in the scorer's file. */
    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    /** 1 where more of it never speaks against the same person, -1 where it never speaks for it, 0 where it may do either. */
    int direction() {
        return direction;
    }

    /** The value where it says nothing. */
    double silent() {
        return silent;
    }

    static int number(String title) {
        for (Feature feature : values()) if (feature.title.equals(title)) return feature.ordinal();
        throw new IllegalStateException("no such feature: " + title);
    }
}
