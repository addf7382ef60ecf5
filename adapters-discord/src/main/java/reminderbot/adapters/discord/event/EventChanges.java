package reminderbot.adapters.discord.event;

import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.EditEvent;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.ReopenEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.event.WatchEvent;

/** What moderators can change about events. */
public record EventChanges(
        WatchEvent watch,
        EditEvent edit,
        PauseEvent pause,
        ResumeEvent resume,
        CloseEvent close,
        ReopenEvent reopen,
        UnwatchEvent unwatch) {}
