package dev.ovation.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.ovation.platform.memory.Kept;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Rules that no review has to remember. */
class RuleTests {

    private static final Pattern PREPARED = Pattern.compile(".*(__|\\$\\$).*");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(RuleTests::isWrittenByUs)
            .importPackages("dev.ovation");

    @Test
    void sqlOfAModuleStaysInItsTables() {
        classes()
                .that()
                .resideInAPackage("dev.ovation..")
                .should(useNoForeignSql())
                .check(CODE);
    }

    @Test
    void copiesAreKeptWhereTheirRowsAreChanged() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.ovation.platform.memory")
                .and()
                .haveSimpleNameNotEndingWith("Table")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Kept.class)
                .because("who changes a row must say so, and only its table sees every change")
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIsNotThatItIsAThing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("such a name fits everything and tells nothing")
                .check(CODE);
    }

    @Test
    void timeComesFromTheHouseClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.ovation.platform..")
                .should(callMethod(Instant.class, "now"))
                .orShould(callMethod(Clock.class, "systemUTC"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .because("tests and development move the one clock")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p ->
                        p.getClasses().stream().anyMatch(c -> !c.getSimpleName().equals("package-info")))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void atLeastHalfOfTheTypesAreHidden() {
        var top = CODE.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .toList();
        var hidden = top.stream()
                .filter(c -> !c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 100 / top.size())
                .as("percent of package-private types")
                .isGreaterThanOrEqualTo(50);
    }

    @Test
    void aStartDecidesWhatTheBuildMustNot() {
        noClasses()
                .should()
                .beMetaAnnotatedWith(Conditional.class)
                .because("the build prepares the context, and would judge it there: OnlyWhere is judged at a start")
                .check(CODE);
        noMethods()
                .that()
                .areMetaAnnotatedWith(Bean.class)
                .should()
                .beMetaAnnotatedWith(Conditional.class)
                .check(CODE);
    }

    /** Not what the build writes to prepare the context. */
    private static boolean isWrittenByUs(Location location) {
        return !location.matches(PREPARED);
    }

    private static ArchCondition<JavaClass> useNoForeignSql() {
        return new ArchCondition<>("use generated SQL types of their own module only, in its Table classes") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(target -> target.startsWith("dev.ovationdb."))
                        .filter(target -> !maySpeak(type, target))
                        .forEach(target -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " speaks SQL of " + target)));
            }
        };
    }

    private static boolean maySpeak(JavaClass type, String target) {
        var schema = target.substring("dev.ovationdb.".length()).replaceFirst("\\..*", "");
        var module = type.getPackageName().substring("dev.ovation.".length()).replaceFirst("\\..*", "");
        var table = outermost(type).getSimpleName().endsWith("Table");
        return schema.equals(module) && (table || module.equals("platform"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RuleTests::outermost).orElse(type);
    }
}
