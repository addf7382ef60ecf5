package reminderbot.simulator.rest;

import reminderbot.simulator.action.ChannelActions;
import reminderbot.simulator.action.MessageActions;
import reminderbot.simulator.action.ReactionActions;
import reminderbot.simulator.action.ThreadActions;
import reminderbot.simulator.interaction.Interactions;

/** What requests can change. */
public record Services(
        MessageActions messages,
        ReactionActions reactions,
        ChannelActions channels,
        ThreadActions threads,
        Interactions interactions) {}
