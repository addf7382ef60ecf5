package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import reminderbot.simulator.action.Draft;
import reminderbot.simulator.action.MessageActions;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.interaction.Interaction;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.World;

/** Writes the messages that answer interactions. */
final class InteractionMessages {

    private final World world;
    private final MessageForm form;
    private final MessageActions messages;

    InteractionMessages(World world, MessageActions messages) {
        this.world = world;
        this.form = new MessageForm(world);
        this.messages = messages;
    }

    void reply(Interaction interaction, JsonNode data) {
        Message message = messages.post(draft(interaction, data));
        interaction.acknowledge(CallbackType.REPLY, message.ephemeral());
        interaction.answeredBy(message.id());
    }

    void defer(Interaction interaction, JsonNode data) {
        int ephemeral = data.path("flags").asInt() & MessageBody.EPHEMERAL;
        Draft loading = Draft.of(world.bot(), interaction.channel(), "", Pings.NONE)
                .withFlags(MessageBody.LOADING | ephemeral)
                .answering(interaction.cause());
        interaction.acknowledge(CallbackType.DEFERRED_REPLY, ephemeral != 0);
        interaction.answeredBy(messages.post(loading).id());
    }

    void deferUpdate(Interaction interaction) {
        target(interaction);
        interaction.acknowledge(CallbackType.DEFERRED_UPDATE, false);
        interaction.answeredBy(interaction.targetMessage());
    }

    void update(Interaction interaction, JsonNode data) {
        edit(target(interaction), data);
        interaction.acknowledge(CallbackType.UPDATE, false);
        interaction.answeredBy(interaction.targetMessage());
    }

    /** One more message; the first after "thinking" takes its place. */
    Message followUp(Interaction interaction, JsonNode data) {
        Optional<Message> loading =
                original(interaction).filter(message -> message.body().has(MessageBody.LOADING));
        if (loading.isPresent()) {
            return editOriginal(interaction, loading.get(), data);
        }
        Message message = messages.post(draft(interaction, data));
        interaction.followUps().add(message.id());
        return message;
    }

    /** Changes the first answer, or gives it its content. */
    Message editOriginal(Interaction interaction, Message original, JsonNode data) {
        interaction.completed();
        if (!original.body().has(MessageBody.LOADING)) {
            return edit(original, data);
        }
        MessageBody body = form.edited(original, data);
        Pings pings = form.pings(interaction.channel(), body, data, Optional.empty());
        JsonNode allowed = data.path("allowed_mentions");
        return messages.fill(
                original,
                new Draft(world.bot(), interaction.channel(), body, pings, 0, "", allowed, interaction.cause()));
    }

    Message edit(Message message, JsonNode data) {
        MessageBody body = form.edited(message, data);
        Pings pings = form.pings(world.channelOf(message), body, data, Optional.empty());
        return messages.edit(message, body, pings);
    }

    Optional<Message> original(Interaction interaction) {
        return world.messages().find(interaction.channel().id(), interaction.original());
    }

    private Message target(Interaction interaction) {
        return world.messages()
                .find(interaction.channel().id(), interaction.targetMessage())
                .orElseThrow(() -> ApiException.invalid("type", "there is no message to change"));
    }

    private Draft draft(Interaction interaction, JsonNode data) {
        return form.read(interaction.channel(), data).answering(interaction.cause());
    }
}
