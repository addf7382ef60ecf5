package reminderbot.adapters.discord.member;

import reminderbot.application.event.FindUnanswered;
import reminderbot.application.guild.ForgetMember;
import reminderbot.application.guild.SetAway;
import reminderbot.application.guild.SetOptOut;
import reminderbot.application.guild.ShowMember;

/** What people can ask about themselves. */
public record MemberUseCases(
        FindUnanswered findUnanswered, SetAway setAway, SetOptOut setOptOut, ShowMember show, ForgetMember forget) {}
