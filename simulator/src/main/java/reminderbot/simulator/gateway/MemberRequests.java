package reminderbot.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.World;

/** Answers requests for members in chunks. Guarded by the world's lock. */
final class MemberRequests {

    private static final int CHUNK = 1000;
    private static final int IDS_AT_MOST = 100;
    private static final int REQUEST_MEMBERS = 8;
    /** Source: Discord documentation, "Request Guild Members": one full request per guild in 30 seconds. */
    private static final Duration FULL_LIST_EVERY = Duration.ofSeconds(30);

    private final World world;
    private final Map<Long, Instant> lastFullList = new HashMap<>();
    private final Set<Integer> chunksLeftOut = new HashSet<>();
    private boolean answering = true;
    private boolean limited = true;

    MemberRequests(World world) {
        this.world = world;
    }

    void setAnswering(boolean changed) {
        answering = changed;
    }

    void setLimited(boolean changed) {
        limited = changed;
    }

    /** Leaves the chunk with this index out of the next answer that has it. */
    void leaveOut(int chunk) {
        chunksLeftOut.add(chunk);
    }

    void answer(Session session, JsonNode request) {
        Guild guild = world.guilds().get(request.path("guild_id").asLong());
        if (guild == null || !answering || !world.botReaches(guild.id())) {
            return;
        }
        if (request.hasNonNull("user_ids")) {
            answerIds(session, guild, request);
        } else if (request.path("limit").asInt() > 0) {
            send(session, guild, byPrefix(guild, request), List.of(), request);
        } else if (Intent.GUILD_MEMBERS.in(session.intents())) {
            answerAll(session, guild, request);
        }
    }

    private void answerIds(Session session, Guild guild, JsonNode request) {
        JsonNode ids = request.path("user_ids");
        List<Member> found = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        Iterable<JsonNode> wanted = ids.isArray() ? ids : List.of(ids);
        wanted.forEach(id -> {
            Optional<Member> member = guild.findMember(id.asLong());
            member.ifPresentOrElse(found::add, () -> missing.add(id.asLong()));
        });
        if (found.size() + missing.size() <= IDS_AT_MOST) {
            send(session, guild, found, missing, request);
        }
    }

    private void answerAll(Session session, Guild guild, JsonNode request) {
        Instant now = world.clock().instant();
        Instant free = lastFullList.getOrDefault(guild.id(), Instant.MIN);
        if (limited && now.isBefore(free)) {
            session.dispatch("RATE_LIMITED", rateLimited(request, Duration.between(now, free)));
            return;
        }
        lastFullList.put(guild.id(), now.plus(FULL_LIST_EVERY));
        send(session, guild, List.copyOf(guild.members().values()), List.of(), request);
    }

    private static List<Member> byPrefix(Guild guild, JsonNode request) {
        String prefix = request.path("query").asText().toLowerCase(Locale.ROOT);
        return guild.members().values().stream()
                .filter(member -> member.user().name().toLowerCase(Locale.ROOT).startsWith(prefix))
                .limit(Math.min(IDS_AT_MOST, request.path("limit").asInt()))
                .toList();
    }

    private void send(Session session, Guild guild, List<Member> members, List<Long> missing, JsonNode request) {
        int count = Math.max(1, (members.size() + CHUNK - 1) / CHUNK);
        for (int index = 0; index < count; index++) {
            if (chunksLeftOut.remove(index)) {
                continue;
            }
            int end = Math.min(members.size(), (index + 1) * CHUNK);
            ObjectNode chunk = chunk(guild, members.subList(index * CHUNK, end), missing, request);
            session.dispatch(
                    "GUILD_MEMBERS_CHUNK", chunk.put("chunk_index", index).put("chunk_count", count));
        }
    }

    private static ObjectNode chunk(Guild guild, List<Member> members, List<Long> missing, JsonNode request) {
        ObjectNode json = Json.object().put("guild_id", String.valueOf(guild.id()));
        ArrayNode array = json.putArray("members");
        members.stream().map(UserJson::member).forEach(array::add);
        json.set("not_found", Json.ids(missing));
        if (request.hasNonNull("nonce")) {
            json.put("nonce", request.path("nonce").asText());
        }
        return json;
    }

    private static ObjectNode rateLimited(JsonNode request, Duration left) {
        ObjectNode json = Json.object().put("opcode", REQUEST_MEMBERS).put("retry_after", left.toMillis() / 1000.0);
        ObjectNode meta =
                json.putObject("meta").put("guild_id", request.path("guild_id").asText());
        meta.put("nonce", request.path("nonce").asText());
        return json;
    }
}
