package org.coauthor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the design's arrows: data flows one way, and only the graph and the procedures see Neo4j. */
class ArchitectureTest {
    /** From the one that uses nothing of ours to the one that may use all. */
    private static final List<String> ORDER = List.of(
            "model",
            "text",
            "importer",
            "identity",
            "graph",
            "network",
            "lineage",
            "report",
            "export",
            "procedure",
            "cli");

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.coauthor");
    }

    static List<String> packages() {
        return ORDER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageUsesOnlyThoseBeforeIt(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(p -> "org.coauthor." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.coauthor." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(ours);
    }

    @Test
    void onlyTheGraphAndTheProceduresSeeNeo4j() {
        noClasses()
                .that(not(resideInAnyPackage("org.coauthor.graph..", "org.coauthor.procedure..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(ours);
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that(not(resideInAPackage("org.coauthor.cli..")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(ours);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.coauthor.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void namesAreTheFieldsOwn() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(ours);
    }
}
