package reminderbot.simulator;

import java.util.List;
import reminderbot.simulator.recording.RestCall;
import reminderbot.specification.Conformance;
import reminderbot.specification.Exchange;

/** What clients asked the simulator and it answered, held against Discord's own description. */
final class Exchanges {

    private Exchanges() {}

    /** Fails unless everything since the simulator started is as Discord describes it. */
    static void check(Simulator simulator) {
        check(simulator.records().restCalls());
    }

    static void check(List<RestCall> calls) {
        Conformance.check(calls.stream()
                .map(call -> new Exchange(
                        call.method(), call.path(), call.query(), call.body(), call.status(), call.answer())));
    }
}
