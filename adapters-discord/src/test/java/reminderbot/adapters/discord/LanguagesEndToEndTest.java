package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;

/** Every command in both languages, for somebody who may and, where there is one, for somebody who may not. */
class LanguagesEndToEndTest {

    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    event watch      | Watching from now on         | Suivi à partir de maintenant
                    event list       | Events, page 1 of 1          | Événements, page 1 sur 1
                    event show       | State: active                | État\u00a0: actif
                    event missing    | Who is missing               | Qui manque
                    event preview    | If a reminder went out now   | Si un rappel partait maintenant
                    event edit       | Changed: **Raid**            | Modifié\u00a0: **Raid**
                    event pause      | Paused: **Raid**             | Suspendu\u00a0: **Raid**
                    event resume     | neither paused nor blocked   | ni suspendu ni bloqué
                    event close      | Closed: **Raid**             | Clos\u00a0: **Raid**
                    event reopen     | is not over                  | n’est pas terminé
                    event unwatch    | This cannot be undone        | C’est sans retour
                    event remind     | is on its way                | est en route
                    settings show    | **Time zone**: UTC           | **Fuseau horaire**\u00a0: UTC
                    settings set     | Settings changed             | Réglages changés
                    settings reset   | Settings changed             | Réglages changés
                    settings setup   | Set up this server           | Configurer ce serveur
                    me open          | Waiting for your answer      | En attente de votre réponse
                    me away          | I remind you of nothing      | Aucun rappel pour vous ici
                    me back          | Welcome back                 | Bon retour
                    me opt-out       | I remind you of nothing      | Vous ne recevez plus aucun rappel
                    me opt-in        | I remind you again           | Vous recevez de nouveau
                    me privacy       | What I have stored about you | Ce que je garde sur vous
                    health           | Connected to Discord         | Relié à Discord
                    help             | For moderators               | Pour les modérateurs
                    """)
    void who_may_is_answered_in_their_language(String command, String english, String french) {
        SimulatedMember owner = bot.guild.owner();

        assertThat(said(owner, command, bot.watched("Raid"))).contains(english);
        owner.speaks("fr");
        assertThat(said(owner, command, bot.watched("Raid"))).contains(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    event watch   | I find no such message here       | Je ne trouve pas ce message ici
                    event list    | There are no events here          | Il n’y a ici aucun événement
                    event show    | I know no such event here         | Je ne connais pas cet événement ici
                    event missing | I know no such event here         | Je ne connais pas cet événement ici
                    event preview | I know no such event here         | Je ne connais pas cet événement ici
                    event edit    | I know no such event here         | Je ne connais pas cet événement ici
                    event pause   | I know no such event here         | Je ne connais pas cet événement ici
                    event resume  | I know no such event here         | Je ne connais pas cet événement ici
                    event close   | I know no such event here         | Je ne connais pas cet événement ici
                    event reopen  | I know no such event here         | Je ne connais pas cet événement ici
                    event unwatch | I know no such event here         | Je ne connais pas cet événement ici
                    event remind  | I know no such event here         | Je ne connais pas cet événement ici
                    settings show | for people with Manage Server     | peuvent gérer le serveur
                    settings set  | for people with Manage Server     | peuvent gérer le serveur
                    settings reset| for people with Manage Server     | peuvent gérer le serveur
                    settings setup| for people with Manage Server     | peuvent gérer le serveur
                    health        | people who may manage events      | peuvent gérer les événements
                    """)
    void who_may_not_is_refused_in_their_language(String command, String english, String french) {
        SimulatedMember member = bot.members.get(0);
        SimulatedMessage raid = bot.watched("Raid");

        assertThat(said(member, command, raid)).contains(english);
        member.speaks("fr");
        assertThat(said(member, command, raid)).contains(french);
    }

    private String said(SimulatedMember person, String command, SimulatedMessage event) {
        InteractionReply reply =
                person.command(bot.channel, command, options(command, event)).awaitReply(SOON);
        return reply.content() + " " + reply.body().embeds();
    }

    private Map<String, ?> options(String command, SimulatedMessage event) {
        Map<String, Object> options = new HashMap<>();
        switch (command) {
            case "event watch" ->
                options.put(
                        "message", bot.moderator.post(bot.channel, "Another").link());
            case "settings set" -> options.put("mention-cap", 50);
            case "settings reset" -> options.put("setting", "mention-cap");
            case "me away" -> options.put("until", "in 3d");
            default -> {
                if (command.startsWith("event ") && !command.equals("event list")) {
                    options.put("event", String.valueOf(event.id()));
                }
            }
        }
        if (command.equals("event edit")) {
            options.put("maximum", 3);
        }
        return options;
    }
}
