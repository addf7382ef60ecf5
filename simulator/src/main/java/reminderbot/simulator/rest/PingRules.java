package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.Role;
import reminderbot.simulator.model.World;

/** Who a message notifies. Source: Discord documentation, "Allowed Mentions Object". */
public final class PingRules {

    private static final int IDS_AT_MOST = 100;
    private static final Pattern USER = Pattern.compile("<@!?(\\d{15,20})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{15,20})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

    private final World world;
    private final PermissionRules permissions;

    /** The rules over this world. */
    public PingRules(World world) {
        this.world = world;
        this.permissions = new PermissionRules(world);
    }

    /**
     * Who is notified.
     *
     * @param text everything in the message that can mention
     * @param allowed as it was sent; the missing node allows everything
     * @throws ApiException when {@code allowed} contradicts itself or is too long
     */
    public Pings resolve(long author, Channel channel, String text, JsonNode allowed, Optional<Message> repliedTo) {
        check(allowed);
        Optional<Guild> guild = world.guildOf(channel);
        Set<Long> users = new LinkedHashSet<>();
        mentioned(USER, text, id -> world.users().containsKey(id) && allows(allowed, "users", id), users);
        Set<Long> roles = new LinkedHashSet<>();
        guild.ifPresent(in -> mentioned(
                ROLE, text, id -> mentionable(author, channel, in, id) && allows(allowed, "roles", id), roles));
        boolean everyone = EVERYONE.matcher(text).find()
                && allowsKind(allowed, "everyone")
                && permissions.may(author, channel, Permission.MENTION_EVERYONE);
        boolean pingsReplied =
                allowed.isMissingNode() || allowed.path("replied_user").asBoolean();
        repliedTo
                .filter(message -> pingsReplied)
                .ifPresent(message -> users.add(message.author().id()));
        return new Pings(users, roles, everyone, all(guild, users, roles, everyone));
    }

    private static void check(JsonNode allowed) {
        for (String kind : Set.of("users", "roles")) {
            Limit.atMost("allowed_mentions." + kind, allowed.path(kind).size(), IDS_AT_MOST);
            if (!allowed.path(kind).isEmpty() && parses(allowed, kind)) {
                throw ApiException.invalid(
                        "allowed_mentions",
                        "parse:[\"%s\"] and %s: [ids...] are mutually exclusive.".formatted(kind, kind));
            }
        }
    }

    private static void mentioned(Pattern pattern, String text, LongPredicate wanted, Set<Long> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            long id = Long.parseUnsignedLong(matcher.group(1));
            if (wanted.test(id)) {
                into.add(id);
            }
        }
    }

    private boolean mentionable(long author, Channel channel, Guild guild, long id) {
        Role role = guild.roles().get(id);
        return role != null && (role.mentionable() || permissions.may(author, channel, Permission.MENTION_EVERYONE));
    }

    private static boolean allows(JsonNode allowed, String kind, long id) {
        return allowsKind(allowed, kind) || Json.elements(allowed.path(kind)).anyMatch(listed -> listed.asLong() == id);
    }

    private static boolean allowsKind(JsonNode allowed, String kind) {
        return allowed.isMissingNode() || parses(allowed, kind);
    }

    private static boolean parses(JsonNode allowed, String kind) {
        return Json.elements(allowed.path("parse"))
                .anyMatch(parsed -> parsed.asText().equals(kind));
    }

    private static Set<Long> all(Optional<Guild> guild, Set<Long> users, Set<Long> roles, boolean everyone) {
        Set<Long> all = new HashSet<>(users);
        guild.ifPresent(in -> all.addAll(in.members().values().stream()
                .filter(member -> everyone || member.roles().stream().anyMatch(roles::contains))
                .map(member -> member.id())
                .collect(Collectors.toSet())));
        return all;
    }
}
