package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import reminderbot.adapters.discord.connection.RestFailures;
import reminderbot.adapters.discord.text.PermissionText;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.MessageId;

/** Fetches the message somebody wants watched from Discord. */
final class MessageFinder {
    private static final List<Permission> NEEDED = List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
    private static final long TIMEOUT_SECONDS = 10;

    private MessageFinder() {}

    /** The message; refused when it is not there or the bot may not read it. Waits for Discord. */
    static Message require(GuildMessageChannel channel, MessageId id, PermissionText names) {
        List<Permission> lacking = lacking(channel, NEEDED);
        if (!lacking.isEmpty()) {
            throw new Refused(Refusal.BOT_LACKS_PERMISSIONS, names.of(lacking));
        }
        try {
            return channel.retrieveMessageById(id.value())
                    .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .complete();
        } catch (ErrorResponseException answer) {
            if (isNo(answer.getErrorResponse())) {
                throw new Refused(Refusal.NO_SUCH_MESSAGE);
            }
            RestFailures.requireTokenAccepted(answer);
            throw answer;
        }
    }

    /** Of these permissions those that the bot lacks in a channel. */
    static List<Permission> lacking(GuildMessageChannel channel, List<Permission> needed) {
        return needed.stream()
                .filter(permission -> !channel.getGuild().getSelfMember().hasPermission(channel, permission))
                .toList();
    }

    private static boolean isNo(ErrorResponse answer) {
        return switch (answer) {
            case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL, MISSING_ACCESS, MISSING_PERMISSIONS -> true;
            default -> false;
        };
    }
}
