package reminderbot.application.legacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Reads a storage back, row by row, and compares it with what it is to hold. */
public final class CompareEverything {
    /** More would tell nobody more. */
    private static final int KEPT = 10;

    private static final int PAGE = 1_000;

    private final UnitOfWork unitOfWork;

    public CompareEverything(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is not as it should be, as parts of a sentence, the first few; empty when all is.
     *
     * @param progress hears of each event how many were compared so far
     */
    public List<String> handle(Everything expected, IntConsumer progress) {
        return unitOfWork.read(stores -> {
            Comparison comparison = new Comparison(stores, new ArrayList<>());
            expected.guilds().forEach(comparison::guild);
            comparison.members(expected);
            comparison.events(expected);
            int compared = 0;
            for (Everything.Watched watched : expected.events()) {
                comparison.details(watched);
                progress.accept(++compared);
            }
            comparison.hiddenOptOuts(expected);
            return List.copyOf(comparison.differences());
        });
    }

    private record Comparison(Stores stores, List<String> differences) {
        void guild(Guild guild) {
            same("guild " + guild.id(), Optional.of(guild), stores.guilds().find(guild.id()));
        }

        /** All who are there, and nobody else. */
        void members(Everything expected) {
            Map<GuildId, List<KnownMember>> members = expected.members().stream()
                    .sorted(Comparator.comparingLong(member -> member.user().value()))
                    .collect(Collectors.groupingBy(KnownMember::guild));
            for (Guild guild : expected.guilds()) {
                samePages(
                        "the members of guild " + guild.id(),
                        members.getOrDefault(guild.id(), List.of()),
                        last -> stores.members().list(guild.id(), last == null ? null : last.user(), PAGE));
            }
        }

        /** All that are there, and no others. */
        void events(Everything expected) {
            Map<GuildId, List<Event>> events = expected.events().stream()
                    .map(Everything.Watched::event)
                    .collect(Collectors.groupingBy(event -> event.place().guild()));
            for (Guild guild : expected.guilds()) {
                Map<EventId, Event> left = new LinkedHashMap<>();
                events.getOrDefault(guild.id(), List.of()).forEach(event -> left.put(event.id(), event));
                int read = 0;
                List<Event> page;
                do {
                    page = stores.events().list(guild.id(), Set.of(Event.Kind.values()), read, PAGE);
                    page.stream()
                            .filter(event -> !event.equals(left.remove(event.id())))
                            .forEach(event -> differ("event " + event.id()));
                    read += page.size();
                } while (page.size() == PAGE);
                left.keySet().forEach(id -> differ("event " + id));
            }
        }

        void details(Everything.Watched watched) {
            EventId id = watched.event().id();
            samePages(
                    "the answers to event " + id,
                    watched.answers(),
                    last -> stores.reactions().list(id, last == null ? null : last.user(), PAGE));
            if (!watched.optOuts().isEmpty()) {
                same("who opted out of event " + id, Set.of(), missingOptOuts(watched));
            }
            // One more than there should be shows itself.
            int limit = watched.reminders().size() + 1;
            same(
                    "the reminders of event " + id,
                    new HashSet<>(watched.reminders()),
                    new HashSet<>(stores.reminderLogs().list(id, limit)));
        }

        /** Who opted out of a whole guild is excused from each event anyway: of them the opt-outs are counted. */
        void hiddenOptOuts(Everything expected) {
            Map<Map.Entry<GuildId, UserId>, Long> optOuts = expected.events().stream()
                    .flatMap(watched -> watched.optOuts().stream()
                            .map(user -> Map.entry(watched.event().place().guild(), user)))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            expected.members().stream().filter(KnownMember::optedOut).forEach(member -> {
                long found =
                        stores.members().count(member.guild(), member.user()).optOuts();
                same(
                        "what %s opted out of in guild %s".formatted(member.user(), member.guild()),
                        optOuts.getOrDefault(Map.entry(member.guild(), member.user()), 0L),
                        found);
            });
        }

        private Set<UserId> missingOptOuts(Everything.Watched watched) {
            Map<UserId, Excuse> excused =
                    stores.members().listExcused(watched.event().id(), Instant.EPOCH);
            Set<UserId> missing = new HashSet<>(watched.optOuts());
            missing.removeIf(user -> excused.get(user) == Excuse.OPTED_OUT);
            return missing;
        }

        /** Page by page, so that there is never a second copy of everything in memory. */
        private <T> void samePages(String what, List<T> expected, Function<@Nullable T, List<T>> pageAfter) {
            T last = null;
            int done = 0;
            List<T> page;
            do {
                page = pageAfter.apply(last);
                if (!page.equals(expected.subList(done, Math.min(done + PAGE, expected.size())))) {
                    differ(what);
                    return;
                }
                done += page.size();
                last = page.isEmpty() ? null : page.get(page.size() - 1);
            } while (page.size() == PAGE);
        }

        private void same(String what, Object expected, Object found) {
            if (!expected.equals(found)) {
                differ(what);
            }
        }

        private void differ(String what) {
            if (differences.size() < KEPT) {
                differences.add(what);
            }
        }
    }
}
