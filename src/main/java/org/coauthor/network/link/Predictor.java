package org.coauthor.network.link;

import java.util.Locale;

/**
 * How likely two people who have not written together will, by the people whom both know. Sources: Newman, PRE 64, 025102, 2001 (common
 * neighbours); Adamic and Adar, Social Networks 25, 2003; Zhou, Lu and Zhang, Eur. Phys. J. B 71, 2009 (resource allocation); Barabasi
 * et al., Physica A 311, 2002 (preferential attachment).
 */
public enum Predictor {
    /** How many people both know. */
    COMMON_NEIGHBOURS,
    /** Each of them counts by one over the logarithm of how many they know. */
    ADAMIC_ADAR,
    /** Each of them counts by one over how many they know. */
    RESOURCE_ALLOCATION,
    /** The product of how many people each of the two knows. */
    PREFERENTIAL_ATTACHMENT,
    /** How near the topics of the two are: see {@link TopicAffinity}. */
    TOPIC_AFFINITY,
    /** What these and the age of ties say together: see {@link LinkFeatures}. */
    LEARNED;

    /** Whether it looks at topics rather than at the network. */
    public boolean needsTopics() {
        return this == TOPIC_AFFINITY;
    }

    /** What someone whom both know adds, by how many people that one knows. */
    double share(int degree) {
        return switch (this) {
            case COMMON_NEIGHBOURS -> 1;
            case ADAMIC_ADAR -> 1 / Math.log(degree);
            case RESOURCE_ALLOCATION, LEARNED -> 1.0 / degree;
            case PREFERENTIAL_ATTACHMENT, TOPIC_AFFINITY -> 0;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
