package reminderbot.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reminderbot.simulator.model.Monitor;

/** Scripted failures of the REST API. The rule made first wins. Thread-safe. */
public final class Faults {

    private final Monitor monitor;
    private final List<FaultRule> rules = new ArrayList<>();

    /** No faults. */
    public Faults(Monitor monitor) {
        this.monitor = monitor;
    }

    /**
     * A new rule for requests like {@code GET} {@code /channels/}{@code *}{@code /messages}. Name its effect next.
     *
     * @param path below {@code /api/v10}; {@code *} stands for one segment
     */
    public FaultRule on(String method, String path) {
        FaultRule rule = new FaultRule(monitor, method, path);
        monitor.run(() -> rules.add(rule));
        return rule;
    }

    /** Ends all faults and lets hanging requests go on. */
    public void clear() {
        monitor.run(() -> {
            rules.forEach(FaultRule::release);
            rules.clear();
        });
    }

    /** What goes wrong with this request, if anything. */
    public Optional<Effect> meet(String method, String path) {
        return monitor.call(() ->
                rules.stream().flatMap(rule -> rule.meet(method, path).stream()).findFirst());
    }
}
