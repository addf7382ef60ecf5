package reminderbot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.FormAction;
import reminderbot.adapters.discord.interaction.MenuCommand;
import reminderbot.adapters.discord.interaction.SelectAction;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.domain.id.GuildId;

/** Nothing of one guild can be reached from another: what a person can ask for names the guild, down to the storage. */
class GuildIsolationTest {
    @Test
    void every_method_of_a_repository_names_a_guild_unless_it_is_listed() {
        methods()
                .that()
                .areDeclaredInClassesThat(
                        resideInAPackage("reminderbot.domain..").and(simpleNameEndingWith("Repository")))
                .and(DescribedPredicate.describe("are not listed", method -> !AcrossGuilds.names(method)))
                .should(new NameAGuild())
                .because(
                        "a query without a guild would show one guild what belongs to another; what scheduler and operator"
                                + " ask is listed in AcrossGuilds, with who may call it")
                .check(ArchitectureTest.SHIPPED);
    }

    @ParameterizedTest
    @EnumSource
    void what_looks_across_guilds_is_called_by_those_that_are_listed_alone(AcrossGuilds method) {
        assertThat(method.callers(ArchitectureTest.SHIPPED))
                .as("a person's command must not come to a method that looks across guilds")
                .isEqualTo(method.mayCall());
    }

    @Test
    void no_command_button_menu_or_suggestion_knows_where_looking_across_guilds_begins() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "reminderbot.adapters.discord.event..",
                        "reminderbot.adapters.discord.interaction..",
                        "reminderbot.adapters.discord.reminder..")
                .or()
                .areAssignableTo(SlashCommand.class)
                .or()
                .areAssignableTo(MenuCommand.class)
                .or()
                .areAssignableTo(Suggestions.class)
                .or()
                .areAssignableTo(ButtonAction.Work.class)
                .or()
                .areAssignableTo(ButtonAction.Opener.class)
                .or()
                .areAssignableTo(SelectAction.Work.class)
                .or()
                .areAssignableTo(FormAction.Work.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(AcrossGuilds.BEGINNINGS)
                .because("whoever presses a button acts in one guild")
                .check(ArchitectureTest.SHIPPED);
    }

    /** One of its parameters is a guild's id, or a record that carries one however deep. */
    private static final class NameAGuild extends ArchCondition<JavaMethod> {
        NameAGuild() {
            super("take a guild's id or a value that carries one");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean named = method.getRawParameterTypes().stream().anyMatch(NameAGuild::carriesGuild);
            events.add(new SimpleConditionEvent(
                    method, named, method.getFullName() + (named ? " names" : " does not name") + " a guild"));
        }

        private static boolean carriesGuild(JavaClass type) {
            return type.isEquivalentTo(GuildId.class)
                    || (type.isRecord()
                            && type.getFields().stream()
                                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                    .anyMatch(field -> carriesGuild(field.getRawType())));
        }
    }
}
