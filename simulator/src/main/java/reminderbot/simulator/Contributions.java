package reminderbot.simulator;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import reminderbot.simulator.action.Draft;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.User;
import reminderbot.simulator.rest.PingRules;

/** What one person posts and reacts with. Guarded by the world's lock. */
final class Contributions {

    private final Stage stage;
    private final User user;
    private final Rights rights;

    Contributions(Stage stage, User user) {
        this.stage = stage;
        this.user = user;
        this.rights = new Rights(stage.world(), user);
    }

    Message post(Channel place, String text) {
        rights.require(place, Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
        if (place instanceof GuildChannel channel && channel.kind() == ChannelKind.FORUM) {
            throw new IllegalStateException("a forum has posts, and messages in them only");
        }
        if (place instanceof ThreadChannel thread) {
            openForWriting(thread);
        }
        return stage.services().messages().post(draft(place, text));
    }

    Message beginPost(ThreadChannel thread, String text) {
        return stage.services().messages().begin(thread, draft(thread, text));
    }

    void react(Message message, Emoji emoji, boolean burst) {
        Channel place = stage.world().channelOf(message);
        rights.require(place, Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        rights.requireNoTimeout(place);
        if (place instanceof ThreadChannel thread && thread.archived()) {
            throw new IllegalStateException("the thread is archived: " + thread.name());
        }
        if (!stage.world().messages().reactionsTo(message.id()).emojis().contains(emoji)) {
            rights.require(place, Permission.ADD_REACTIONS);
        }
        stage.services().reactions().add(message, emoji, user.id(), burst);
    }

    /** Writing takes a thread out of the archive. */
    private void openForWriting(ThreadChannel thread) {
        if (thread.locked()) {
            rights.require(thread, Permission.MANAGE_THREADS);
        }
        if (thread.archived()) {
            stage.services().threads().setArchived(thread, false);
        }
    }

    private Draft draft(Channel place, String text) {
        Pings pings = new PingRules(stage.world())
                .resolve(user.id(), place, text, MissingNode.getInstance(), Optional.empty());
        return Draft.of(user, place, text, pings);
    }
}
