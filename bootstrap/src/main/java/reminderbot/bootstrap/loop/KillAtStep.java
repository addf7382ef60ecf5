package reminderbot.bootstrap.loop;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import reminderbot.application.reminder.ReminderStep;
import reminderbot.application.reminder.StepListener;

/**
 * Ends the process by SIGKILL when a reminder reaches a step, so that a test can see what is left. SIGKILL comes from
 * outside, since a Java process cannot send it to itself.
 */
public final class KillAtStep implements StepListener {
    private final Optional<ReminderStep> step;

    /**
     * For one step.
     *
     * @param step empty never ends anything
     */
    public KillAtStep(Optional<ReminderStep> step) {
        this.step = step;
    }

    @Override
    public void reached(ReminderStep reached) {
        if (step.filter(reached::equals).isPresent()) {
            kill();
        }
    }

    private static void kill() {
        String self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("kill", "-KILL", self).start();
        } catch (IOException e) {
            throw new IllegalStateException("TEST_KILL_AT needs the command kill", e);
        }
        while (true) {
            LockSupport.park();
        }
    }
}
