package reminderbot.adapters.discord.interaction;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.text.RefusalText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.refusal.Refused;

/**
 * Works on interactions off the gateway thread and sees to it that each gets an answer: what was asked for, an expected
 * no in words, or a reference that is also in the log.
 */
public final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final BoundedPool pool;
    private final Consumer<TokenRejected> tokenRejected;

    /**
     * A desk whose work is done by these threads.
     *
     * @param tokenRejected hears that Discord does not accept the bot any more
     */
    public Desk(BoundedPool pool, Consumer<TokenRejected> tokenRejected) {
        this.pool = pool;
        this.tokenRejected = tokenRejected;
    }

    /**
     * Takes it on and returns at once.
     *
     * @param what the command or button, for the log
     * @param work does it and gives the answer
     * @param decline tells a no, or that it went wrong
     */
    void serve(Caller caller, String what, Runnable work, Consumer<Reply> decline) {
        if (!pool.offer(() -> work(caller, what, work, decline))) {
            LOG.warn("interaction_turned_away what={} guild={} why=busy", what, caller.guildId());
            decline.accept(Reply.of(Texts.of("errors", caller.locale()).get("busy")));
        }
    }

    private void work(Caller caller, String what, Runnable work, Consumer<Reply> decline) {
        try {
            work.run();
            LOG.debug("interaction_done what={} guild={} user={}", what, caller.guildId(), caller.userId());
        } catch (Refused refused) {
            LOG.debug("interaction_refused what={} guild={} refusal={}", what, caller.guildId(), refused.refusal());
            decline.accept(Reply.of(RefusalText.of(refused, caller.locale())));
        } catch (TokenRejected rejected) {
            tokenRejected.accept(rejected);
        } catch (RuntimeException unexpected) {
            String reference = Reference.next();
            LOG.error(
                    "interaction_failed reference={} what={} guild={} user={}; the person was told the reference",
                    reference,
                    what,
                    caller.guildId(),
                    caller.userId(),
                    unexpected);
            decline.accept(Reply.of(Texts.of("errors", caller.locale()).get("unexpected", reference)));
        }
    }
}
