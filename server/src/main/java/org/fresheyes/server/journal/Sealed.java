package org.fresheyes.server.journal;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a sealed type consists of in the end. */
final class Sealed {

    private Sealed() {}

    /** Every class under a sealed type that is not itself sealed; none when the type is not sealed. */
    static Set<Class<?>> leaves(Class<?> type) {
        Set<Class<?>> leaves = new LinkedHashSet<>();
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                if (permitted.isSealed() && !permitted.isEnum()) {
                    leaves.addAll(leaves(permitted));
                } else {
                    leaves.add(permitted);
                }
            }
        }
        return leaves;
    }
}
