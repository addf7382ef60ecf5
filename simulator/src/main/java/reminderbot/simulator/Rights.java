package reminderbot.simulator;

import java.util.Arrays;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** What Discord's client lets one person do; all else throws an {@link IllegalStateException}. */
final class Rights {

    private final PermissionRules rules;
    private final User user;

    Rights(World world, User user) {
        this.rules = new PermissionRules(world);
        this.user = user;
    }

    long in(Channel channel) {
        return rules.inChannel(user.id(), channel);
    }

    boolean has(Channel channel, Permission permission) {
        return rules.may(user.id(), channel, permission);
    }

    void require(Channel channel, Permission... permissions) {
        if (!rules.may(user.id(), channel, permissions)) {
            throw new IllegalStateException("%s lacks one of %s in channel %d"
                    .formatted(user.name(), Arrays.toString(permissions), channel.id()));
        }
    }

    void requireNoTimeout(Channel channel) {
        if (rules.silenced(user.id(), channel)) {
            throw new IllegalStateException(user.name() + " is timed out");
        }
    }
}
