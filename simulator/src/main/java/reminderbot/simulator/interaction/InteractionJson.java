package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.World;

/** Writes what the gateway tells of an interaction. */
final class InteractionJson {

    private static final int ATTACHMENT_BYTES = 10 << 20;

    private final World world;
    private final ChannelJson channels;
    private final MessageJson messages;
    private final PermissionRules rules;

    InteractionJson(World world) {
        this.world = world;
        this.channels = new ChannelJson(world);
        this.messages = new MessageJson(world);
        this.rules = new PermissionRules(world);
    }

    ObjectNode write(Interaction interaction, ObjectNode data) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(interaction.id())).put("token", interaction.token());
        json.put("application_id", String.valueOf(world.bot().id()));
        json.put("type", interaction.type().number()).put("version", 1);
        json.put("locale", world.locales().getOrDefault(interaction.user().id(), "en-US"));
        json.put("attachment_size_limit", ATTACHMENT_BYTES);
        json.putArray("entitlements");
        json.set("data", data);
        json.put("channel_id", String.valueOf(interaction.channel().id()));
        json.set("channel", channels.channel(interaction.channel()).put("permissions", permissions(interaction)));
        json.put("app_permissions", String.valueOf(rules.inChannel(world.bot().id(), interaction.channel())));
        world.guildOf(interaction.channel())
                .ifPresentOrElse(guild -> inGuild(interaction, guild, json), () -> inDirect(interaction, json));
        world.messages()
                .find(interaction.channel().id(), interaction.targetMessage())
                .ifPresent(message -> json.set("message", messages.full(message)));
        return json;
    }

    private void inGuild(Interaction interaction, Guild guild, ObjectNode json) {
        String id = String.valueOf(guild.id());
        json.put("context", 0).put("guild_id", id).put("guild_locale", guild.locale());
        json.putObject("guild").put("id", id).put("locale", guild.locale()).putArray("features");
        json.putObject("authorizing_integration_owners").put("0", id);
        guild.findMember(interaction.user().id()).ifPresent(member -> {
            json.set("member", UserJson.member(member).put("permissions", permissions(interaction)));
        });
    }

    private static void inDirect(Interaction interaction, ObjectNode json) {
        json.put("context", 1);
        json.putObject("authorizing_integration_owners").put("0", "0");
        json.set("user", UserJson.user(interaction.user()));
    }

    private String permissions(Interaction interaction) {
        return String.valueOf(rules.inChannel(interaction.user().id(), interaction.channel()));
    }
}
