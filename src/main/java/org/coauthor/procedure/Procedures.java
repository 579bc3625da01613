package org.coauthor.procedure;

import java.util.List;
import org.coauthor.graph.ProcedureClasses;

/** All procedures. */
public final class Procedures implements ProcedureClasses {
    @Override
    public List<Class<?>> all() {
        return List.of(
                MeasureProcedures.class,
                MeasureStatsProcedures.class,
                MeasureWriteProcedures.class,
                CommunityProcedures.class,
                NetworkProcedures.class,
                PathProcedures.class,
                MixedPathProcedures.class,
                DistanceProcedures.class,
                CohesionProcedures.class,
                MixingProcedures.class,
                TopicProcedures.class,
                PlaceProcedures.class,
                LinkProcedures.class,
                LineageProcedures.class,
                DescentProcedures.class);
    }
}
