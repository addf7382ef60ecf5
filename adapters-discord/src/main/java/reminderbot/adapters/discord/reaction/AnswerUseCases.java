package reminderbot.adapters.discord.reaction;

import reminderbot.application.event.FindEvent;
import reminderbot.application.event.ListEvents;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.application.reaction.WithdrawAnswer;

/** What there is to do when answers come in. */
public record AnswerUseCases(
        FindEvent find, ListEvents list, RecordAnswer record, WithdrawAnswer withdraw, RefreshAnswers refresh) {}
