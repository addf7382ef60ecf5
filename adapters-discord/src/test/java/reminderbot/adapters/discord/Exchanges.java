package reminderbot.adapters.discord;

import reminderbot.simulator.Simulator;
import reminderbot.specification.Conformance;
import reminderbot.specification.Exchange;

/** What the bot asked the simulator and it answered, held against Discord's own description. */
public final class Exchanges {

    private Exchanges() {}

    /** Fails unless everything since the simulator started is as Discord describes it. */
    public static void check(Simulator simulator) {
        Conformance.check(simulator.records().restCalls().stream()
                .map(call -> new Exchange(
                        call.method(), call.path(), call.query(), call.body(), call.status(), call.answer())));
    }
}
