package reminderbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape of the system as allow-lists: a package may depend on what its {@link Part} names and on nothing else. Sees
 * the classes of every module that ships.
 */
class ArchitectureTest {
    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("port-contracts"))
            .withImportOption(location -> !location.contains("discord-specification"))
            .importPackages("reminderbot");

    @ParameterizedTest
    @MethodSource("reminderbot.architecture.Part#all")
    void depends_only_on_what_it_may(Part part) {
        ArchRule rule = classes()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(part.mayDependOn()))
                .because(part.reason());

        rule.check(SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("reminderbot.architecture.Part#all")
    void every_package_named_in_a_rule_holds_classes(Part part) {
        Stream<String> ours = Arrays.stream(part.mayDependOn()).filter(name -> name.startsWith("reminderbot"));

        assertThat(ours)
                .allSatisfy(name -> assertThat(SHIPPED.that(resideInAPackage(name)))
                        .as(name)
                        .isNotEmpty());
    }

    @Test
    void every_class_belongs_to_a_part() {
        String[] parts = Part.all().stream().map(Part::packages).toArray(String[]::new);

        assertThat(SHIPPED.that(not(resideInAnyPackage(parts)))).isEmpty();
    }

    @Test
    void feature_packages_are_free_of_cycles() {
        for (String layer :
                new String[] {"domain", "application", "adapters.sqlite", "adapters.discord", "bootstrap"}) {
            slices().matching("reminderbot." + layer + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be read, and moved, without the others that build on it")
                    .check(SHIPPED);
        }
    }

    @Test
    void time_comes_from_an_injected_source() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("reminderbot.bootstrap.wiring.TimeModule")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("whoever reads the wall clock cannot be tested by moving time")
                .check(SHIPPED);
    }

    @Test
    void rows_and_mappers_stay_inside_the_storage() {
        classes()
                .that()
                .resideInAPackage("reminderbot.adapters.sqlite..")
                .and()
                .haveSimpleNameEndingWith("Row")
                .or()
                .haveSimpleNameEndingWith("Mapper")
                .should()
                .bePackagePrivate()
                .because("how a table looks is nobody else's business")
                .check(SHIPPED);
    }

    @Test
    void repositories_are_interfaces_in_the_domain() {
        classes()
                .that()
                .resideInAPackage("reminderbot.domain..")
                .and()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .beInterfaces()
                .because("storage is chosen by configuration")
                .check(SHIPPED);
    }

    @Test
    void only_the_demo_uses_the_simulator() {
        noClasses()
                .that()
                .resideInAPackage("reminderbot.bootstrap..")
                .and()
                .resideOutsideOfPackage("reminderbot.bootstrap.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("reminderbot.simulator..")
                .because("nothing of the simulated Discord may reach a bot on the real one")
                .check(SHIPPED);
    }
}
