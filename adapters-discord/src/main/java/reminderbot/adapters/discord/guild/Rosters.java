package reminderbot.adapters.discord.guild;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * The member lists in use and under way, one per guild, shared by everybody who asks. A list is dropped with the gateway
 * session it was read in, when an event of it was missed, with its guild, and at 10 minutes of age. Thread-safe.
 */
final class Rosters {
    /** The age at which a list is read again however well it was kept (design, section 4.3). */
    static final Duration OLDEST = Duration.ofMinutes(10);

    /** Discord answers one full request per guild in this time (Discord documentation, "Request Guild Members"). */
    static final Duration FULL_LIST_EVERY = Duration.ofSeconds(30);

    private final InstantSource time;
    private final Duration timeout;
    private final Map<Long, Listed> lists = new HashMap<>();
    private final Map<Long, Asked> requests = new HashMap<>();
    private final Map<Long, Instant> mayAskAgain = new HashMap<>();
    private final Map<Long, Turn> turns = new LinkedHashMap<>();
    private final ListPace pace = new ListPace();
    private boolean nextTurnSet;
    private boolean interrupted;

    Rosters(InstantSource time, Duration timeout) {
        this.time = time;
        this.timeout = timeout;
    }

    /**
     * The list of a guild, when it is complete.
     *
     * @throws UnusableException when there is none and none can be asked for now. Whoever needs it tries again; nobody
     *     waits for Discord's 30 seconds
     */
    synchronized CompletableFuture<Roster> find(Guild guild) throws UnusableException {
        if (interrupted) {
            throw new UnusableException("the connection is interrupted");
        }
        long id = guild.getIdLong();
        Optional<Roster> fresh = findFresh(id);
        if (fresh.isPresent()) {
            return CompletableFuture.completedFuture(fresh.get());
        }
        Asked running = requests.get(id);
        return running == null ? ask(guild) : running.listed();
    }

    /**
     * Has the list of a guild asked for when its turn comes, if it is not at hand; who {@linkplain #find needs} it at once
     * does not wait for the turn. Completes, and never fails, when the list is there or could not be had.
     */
    synchronized CompletableFuture<Void> prepare(Guild guild) {
        long id = guild.getIdLong();
        if (interrupted || findFresh(id).isPresent()) {
            return CompletableFuture.completedFuture(null);
        }
        Asked running = requests.get(id);
        if (running != null) {
            return over(running.listed());
        }
        Instant now = time.instant();
        if (now.isBefore(mayAskAgain.getOrDefault(id, now))) {
            return CompletableFuture.completedFuture(null);
        }
        Turn turn = turns.computeIfAbsent(id, first -> new Turn(guild, new CompletableFuture<>()));
        takeTurns();
        return turn.over();
    }

    /** Whether a list is still kept current. */
    synchronized boolean isCurrent(long guild, Roster roster) {
        Listed listed = lists.get(guild);
        return !interrupted && listed != null && listed.roster().equals(roster);
    }

    /** A chunk of members has come. */
    synchronized void chunk(Guild guild, DataObject chunk) {
        Optional<MemberRequest> request = requestAbout(guild.getIdLong(), chunk);
        request.ifPresent(running -> running.accept(chunk, guild::getMemberCount));
    }

    /** Discord refuses a request for members. */
    synchronized void rateLimited(long guild, DataObject request, Duration wait) {
        requestAbout(guild, request).ifPresent(running -> {
            mayAskAgain.put(guild, time.instant().plus(wait));
            running.fail("Discord lists this guild again in " + wait.toSeconds() + " s");
        });
    }

    /** Something happened to a member of a guild. A list that is too old to be used is given up instead. */
    synchronized void change(long guild, Consumer<Roster> change) {
        findFresh(guild).ifPresent(change);
        Optional.ofNullable(requests.get(guild))
                .map(running -> running.request().roster())
                .ifPresent(change);
    }

    /** What was known of a guild no longer holds. */
    synchronized void forget(long guild) {
        lists.remove(guild);
        Optional.ofNullable(turns.remove(guild)).ifPresent(Turn::end);
        Optional.ofNullable(requests.remove(guild))
                .ifPresent(running -> running.request().fail("the guild became unavailable"));
    }

    /** The session has ended, or an event of it was missed: no list is worth anything. */
    synchronized void forgetAll() {
        lists.clear();
        failRequests();
    }

    /** The connection broke: events are being missed until it is resumed. */
    synchronized void interrupt() {
        interrupted = true;
        failRequests();
    }

    /** Every event missed has arrived, or a new session has begun. */
    synchronized void goOn() {
        interrupted = false;
    }

    /** The list that is kept of a guild; one that is too old is given up. */
    private Optional<Roster> findFresh(long guild) {
        Instant now = time.instant();
        return Optional.ofNullable(lists.computeIfPresent(guild, (id, listed) -> listed.isFresh(now) ? listed : null))
                .map(Listed::roster);
    }

    private CompletableFuture<Roster> ask(Guild guild) throws UnusableException {
        long id = guild.getIdLong();
        Instant now = time.instant();
        Instant allowed = mayAskAgain.getOrDefault(id, now);
        if (now.isBefore(allowed)) {
            throw new UnusableException("listed moments ago; Discord lists it again at " + allowed);
        }
        MemberRequest request = new MemberRequest(id);
        CompletableFuture<Roster> listed =
                request.complete().whenComplete((roster, failure) -> ended(id, request, now, roster));
        requests.put(id, new Asked(request, listed));
        mayAskAgain.put(id, now.plus(FULL_LIST_EVERY));
        pace.asked(now);
        request.send(guild.getJDA(), timeout);
        Turn turn = turns.remove(id);
        if (turn != null) {
            var unused = over(listed).thenRun(turn::end);
        }
        return listed;
    }

    /** Asks for the lists whose turn has come, and sees to it that the next is thought of. */
    private synchronized void takeTurns() {
        Duration wait = pace.untilNext(time.instant());
        while (!turns.isEmpty() && wait.isZero()) {
            Turn next = turns.values().iterator().next();
            try {
                var unused = ask(next.guild());
            } catch (UnusableException e) {
                turns.remove(next.guild().getIdLong());
                next.end();
            }
            wait = pace.untilNext(time.instant());
        }
        if (!turns.isEmpty() && !nextTurnSet) {
            nextTurnSet = true;
            CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::goOnWithTurns);
        }
    }

    private synchronized void goOnWithTurns() {
        nextTurnSet = false;
        takeTurns();
    }

    private static CompletableFuture<Void> over(CompletableFuture<Roster> listed) {
        return listed.handle((roster, failure) -> null);
    }

    /** Runs before anybody who waits gets on, since all of them wait for the future that comes after this. */
    private synchronized void ended(long guild, MemberRequest request, Instant since, @Nullable Roster roster) {
        Asked asked = requests.get(guild);
        if (asked != null && asked.request().equals(request)) {
            requests.remove(guild);
            if (roster != null) {
                lists.put(guild, new Listed(roster, since));
            }
        }
    }

    private Optional<MemberRequest> requestAbout(long guild, DataObject answer) {
        return Optional.ofNullable(requests.get(guild)).map(Asked::request).filter(running -> running.isAbout(answer));
    }

    private void failRequests() {
        turns.values().forEach(Turn::end);
        turns.clear();
        Map.copyOf(requests)
                .values()
                .forEach(running ->
                        running.request().fail("the connection broke, or an event was missed, while listing"));
        requests.clear();
    }

    private record Listed(Roster roster, Instant since) {
        boolean isFresh(Instant now) {
            return now.isBefore(since.plus(OLDEST));
        }
    }

    /**
     * A request under way.
     *
     * @param listed what everybody waits for: complete once the list is kept
     */
    private record Asked(MemberRequest request, CompletableFuture<Roster> listed) {}

    /**
     * A guild whose list is asked for when there is room.
     *
     * @param over completes when there is no more to wait for
     */
    private record Turn(Guild guild, CompletableFuture<Void> over) {
        void end() {
            over.complete(null);
        }
    }
}
