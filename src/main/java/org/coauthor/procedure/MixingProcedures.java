package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.structure.Mixing;
import org.coauthor.network.structure.MixingAttribute;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Whether people write with their like. */
public final class MixingProcedures extends NetworkCall {
    @Procedure(name = "coauthor.mixing", mode = Mode.READ)
    @Description(
            "Counts pairs between groups of people, most first; by names what makes a group: institution, country, topic, seniority, degree.")
    public Stream<MixingCell> mixing(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> {
            MixingAttribute attribute = configuration.choice("by", MixingAttribute.INSTITUTION);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return picture -> {
                MixingAttribute.Groups groups = attribute.groups(picture);
                List<String> names = groups.names().names();
                return Mixing.of(picture.network(), groups.group(), picture.workers()).cells().stream()
                        .limit(top)
                        .map(cell -> new MixingCell(
                                names.get(cell.low()), names.get(cell.high()), cell.pairs(), cell.expected()));
            };
        }));
    }

    @Procedure(name = "coauthor.mixing.stats", mode = Mode.READ)
    @Description(
            "Tells whether people write with their like; by names by what: institution, country, topic, seniority, degree.")
    public Stream<MixingFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> {
            MixingAttribute attribute = configuration.choice("by", MixingAttribute.INSTITUTION);
            return picture -> {
                Mixing mixing =
                        Mixing.of(picture.network(), attribute.groups(picture).group(), picture.workers());
                return Stream.of(new MixingFigures(
                        attribute.toString(),
                        defined(mixing.assortativity()),
                        attribute.isNumber()
                                ? defined(Mixing.correlation(picture.network(), attribute.numbers(picture)))
                                : null,
                        mixing.pairs(),
                        picture.network().edges()));
            };
        }));
    }
}
