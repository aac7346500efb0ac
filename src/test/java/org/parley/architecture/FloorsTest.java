package org.parley.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each floor imports only from those below its own, and from the libraries that are its business.
class FloorsTest {

    /// From the ground up; the libraries are those that a floor has of its own.
    enum Floor {
        SCENARIO,
        RULES,
        REACH,
        OUTCOME,
        TALKS,
        FORMAT("com.google.gson.."),
        REPORT("io.pebbletemplates..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmlgraphics..", "org.apache.batik..",
            "org.w3c.dom..", "org.knowm.xchart..", "org.apache.commons.csv.."),
        CLI("picocli.."),
        DESKTOP("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.ikonli..");

        private final List<String> libraries;

        Floor(String... libraries) {
            this.libraries = List.of(libraries);
        }

        String packages() {
            return "org.parley." + name().toLowerCase(java.util.Locale.ROOT) + "..";
        }

        /// What this floor may import: itself, every floor below (the window not the commands), its libraries and the JDK.
        String[] mayImport() {
            List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "org.jspecify.annotations.."));
            Stream.of(values())
                .filter(floor -> floor.ordinal() <= ordinal())
                .filter(floor -> this != DESKTOP || floor != CLI)
                .map(Floor::packages)
                .forEach(allowed::add);
            allowed.addAll(libraries);
            return allowed.toArray(String[]::new);
        }
    }

    private static final String[] CORE = Stream.of(Floor.SCENARIO, Floor.RULES, Floor.REACH, Floor.OUTCOME, Floor.TALKS)
        .map(Floor::packages)
        .toArray(String[]::new);

    /// Records and lambdas may name it; it opens no file.
    private static final DescribedPredicate<JavaClass> FILES = are(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels.."))
        .and(DescribedPredicate.not(DescribedPredicate.describe("Serializable", type -> type.isEquivalentTo(Serializable.class))));

    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.parley");
    }

    @ParameterizedTest
    @EnumSource
    void aFloorImportsOnlyFromThoseBelowAndItsOwnLibraries(Floor floor) {
        classes().that().resideInAPackage(floor.packages())
            .should().onlyDependOnClassesThat(resideInAnyPackage(floor.mayImport()).or(ARRAYS_AND_PRIMITIVES))
            .allowEmptyShould(true)
            .check(program);
    }

    @Test
    void theCoreKnowsNoWindowNoDrawingAndNoFiles() {
        noClasses().that().resideInAnyPackage(CORE)
            .should().dependOnClassesThat(resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "com.google.gson..").or(FILES))
            .allowEmptyShould(true)
            .check(program);
    }

    @Test
    void theWindowDrawsWithJavaFxAlone() {
        noClasses().that().resideInAPackage(Floor.DESKTOP.packages())
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
            .allowEmptyShould(true)
            .check(program);
    }

    @Test
    void nothingReachesIntoTheInsidesOfTheJdkOrJavaFx() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
            .allowEmptyShould(true)
            .check(program);
    }

    @Test
    void everyClassStandsOnAFloorOrIsTheEntrance() {
        String[] floors = Stream.of(Floor.values()).map(Floor::packages).toArray(String[]::new);
        classes().that().resideOutsideOfPackages(floors)
            .should().resideInAPackage("org.parley")
            .allowEmptyShould(true)
            .check(program);
    }

    private static final DescribedPredicate<JavaClass> ARRAYS_AND_PRIMITIVES =
        DescribedPredicate.describe("arrays and primitives", type -> type.getBaseComponentType().isPrimitive() || type.getPackageName().isEmpty());
}
