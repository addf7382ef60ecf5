package reminderbot.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import reminderbot.simulator.interaction.CommandData;
import reminderbot.simulator.interaction.ComponentData;
import reminderbot.simulator.interaction.Interaction;
import reminderbot.simulator.interaction.InteractionType;
import reminderbot.simulator.interaction.ModalData;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.User;

/** What one person does with commands, buttons, menus and forms. Guarded by the world's lock. */
final class Gestures {

    private final Stage stage;
    private final Guild guild;
    private final User user;
    private final Rights rights;
    private final CommandData commands;

    Gestures(Stage stage, Guild guild, User user) {
        this.stage = stage;
        this.guild = guild;
        this.user = user;
        this.rights = new Rights(stage.world(), user);
        this.commands =
                new CommandData(stage.world(), stage.services().interactions().commands());
    }

    boolean canSeeCommand(Channel channel, String name) {
        long permissions = rights.in(channel);
        return Permission.USE_APPLICATION_COMMANDS.in(permissions) && commands.offered(guild, name, permissions);
    }

    InteractionRecord command(Channel channel, String name, Map<String, ?> options) {
        rights.requireNoTimeout(channel);
        ObjectNode data = commands.slash(guild, user, name, plain(options), "");
        return begin(InteractionType.COMMAND, channel, 0, data);
    }

    InteractionRecord messageCommand(Message message, String name) {
        rights.requireNoTimeout(channelOf(message));
        ObjectNode data = commands.onMessage(guild, name, message);
        return begin(InteractionType.COMMAND, channelOf(message), 0, data);
    }

    InteractionRecord autocomplete(Channel channel, String name, String option, String typed, Map<String, ?> others) {
        rights.requireNoTimeout(channel);
        Map<String, Object> values = plain(others);
        values.put(option, typed);
        ObjectNode data = commands.slash(guild, user, name, values, option);
        return begin(InteractionType.AUTOCOMPLETE, channel, 0, data);
    }

    InteractionRecord press(Message message, String customId) {
        SimulatedButton button = new SimulatedMessage(stage, message)
                .buttons().stream()
                        .filter(shown -> shown.customId().equals(customId))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no button " + customId));
        if (button.disabled()) {
            throw new IllegalStateException("the button is disabled: " + button);
        }
        requireVisible(message);
        return pressForged(message, customId);
    }

    InteractionRecord pressForged(Message message, String customId) {
        return begin(InteractionType.COMPONENT, channelOf(message), message.id(), ComponentData.button(customId));
    }

    InteractionRecord select(Message message, String customId, Object... values) {
        requireVisible(message);
        var menu = StreamSupport.stream(message.body().components().spliterator(), false)
                .flatMap(SimulatedMessage::tree)
                .filter(component -> component.path("custom_id").asText().equals(customId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no menu " + customId));
        ObjectNode data = new ComponentData(stage.world(), guild, user)
                .menu(menu, Stream.of(values).map(Gestures::plain).toList());
        return begin(InteractionType.COMPONENT, channelOf(message), message.id(), data);
    }

    InteractionRecord submitModal(Interaction opened, Map<String, ?> values) {
        ObjectNode data = new ModalData(stage.world(), guild, user).submit(opened.modal(), plain(values));
        Interaction sent = stage.services().interactions().submit(opened, user, data);
        return new InteractionRecord(stage, sent);
    }

    private InteractionRecord begin(InteractionType type, Channel channel, long message, ObjectNode data) {
        return new InteractionRecord(stage, stage.services().interactions().begin(type, user, channel, message, data));
    }

    private void requireVisible(Message message) {
        boolean somebodyElses = message.ephemeral()
                && message.interaction()
                        .filter(cause -> cause.user().equals(user))
                        .isEmpty();
        boolean hidden = rights.in(channelOf(message)) == 0;
        if (somebodyElses || hidden) {
            throw new IllegalStateException("%s does not see message %d".formatted(user.name(), message.id()));
        }
    }

    private Channel channelOf(Message message) {
        return stage.world().channelOf(message);
    }

    private static Map<String, Object> plain(Map<String, ?> options) {
        Map<String, Object> values = new HashMap<>();
        options.forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Gestures::plain).toList();
        }
        if (value instanceof SimulatedMember member) {
            return member.id();
        }
        if (value instanceof SimulatedRole role) {
            return role.id();
        }
        return value instanceof SimulatedChannel channel ? (Object) channel.id() : value;
    }
}
