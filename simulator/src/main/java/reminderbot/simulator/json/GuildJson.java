package reminderbot.simulator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.World;

/** Writes guilds. */
public final class GuildJson {

    private static final int LARGE = 50;
    private static final List<String> NOTHING_SET = List.of(
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id",
            "afk_channel_id",
            "system_channel_id",
            "widget_channel_id",
            "rules_channel_id",
            "safety_alerts_channel_id",
            "public_updates_channel_id",
            "vanity_url_code",
            "max_presences",
            "incidents_data");
    private static final List<String> ZERO = List.of(
            "verification_level",
            "default_message_notifications",
            "mfa_level",
            "explicit_content_filter",
            "premium_tier",
            "premium_subscription_count",
            "system_channel_flags",
            "nsfw_level");
    private static final List<String> NONE_OF =
            List.of("voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds");

    private final World world;
    private final ChannelJson channels;
    private final PermissionRules rules;

    /** Writes the guilds of this world. */
    public GuildJson(World world) {
        this.world = world;
        this.channels = new ChannelJson(world);
        this.rules = new PermissionRules(world);
    }

    /** A guild as REST answers it. */
    public ObjectNode guild(Guild guild) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(guild.id())).put("name", guild.name());
        json.put("owner_id", String.valueOf(guild.ownerId()));
        json.put("preferred_locale", guild.locale());
        json.put("region", "deprecated").put("afk_timeout", 300);
        json.put("max_members", 500_000);
        json.put("max_stage_video_channel_users", 50).put("max_video_channel_users", 25);
        NOTHING_SET.forEach(json::putNull);
        ZERO.forEach(field -> json.put(field, 0));
        json.put("widget_enabled", false).put("premium_progress_bar_enabled", false);
        json.put("nsfw", false);
        json.putArray("features");
        json.putArray("stickers");
        json.putArray("roles").addAll(arrayOf(guild.roles().values().stream().map(UserJson::role)));
        json.putArray("emojis").addAll(arrayOf(guild.emojis().values().stream().map(UserJson::guildEmoji)));
        return json;
    }

    /**
     * A guild as the gateway first tells of it. Of its members only the bot is there, as Discord does without the
     * presence intent.
     */
    public ObjectNode create(Guild guild) {
        Member self = guild.findMember(world.bot().id()).orElseThrow();
        ObjectNode json = guild(guild);
        json.put("joined_at", Json.time(self.joinedAt()));
        json.put("unavailable", false).put("large", guild.members().size() > LARGE);
        json.put("member_count", guild.members().size());
        json.putArray("members").add(UserJson.member(self));
        json.putArray("channels")
                .addAll(arrayOf(world.channelsOf(guild, GuildChannel.class).map(channels::channel)));
        json.putArray("threads").addAll(arrayOf(visibleThreads(guild).map(this::joined)));
        NONE_OF.forEach(json::putArray);
        return json;
    }

    /** A guild the bot cannot reach now. */
    public static ObjectNode unavailable(Guild guild) {
        return Json.object().put("id", String.valueOf(guild.id())).put("unavailable", true);
    }

    /** The threads in use that the bot sees. */
    public Stream<ThreadChannel> visibleThreads(Guild guild) {
        return world.channelsOf(guild, ThreadChannel.class)
                .filter(thread -> !thread.archived())
                .filter(thread -> rules.inChannel(world.bot().id(), thread) != 0);
    }

    /** A thread with the bot's own membership, if it takes part. */
    public ObjectNode joined(ThreadChannel thread) {
        ObjectNode json = channels.channel(thread);
        long bot = world.bot().id();
        if (thread.memberIds().contains(bot)) {
            json.set("member", channels.threadMember(thread, bot));
        }
        return json;
    }

    private static ArrayNode arrayOf(Stream<ObjectNode> nodes) {
        return nodes.collect(Json.toArray());
    }
}
