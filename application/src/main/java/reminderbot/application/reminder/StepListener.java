package reminderbot.application.reminder;

/** Hears how far a reminder has come; the crash tests end the process from here. */
@FunctionalInterface
public interface StepListener {
    /** Called on the thread that works on the reminder, after the step. */
    void reached(ReminderStep step);
}
