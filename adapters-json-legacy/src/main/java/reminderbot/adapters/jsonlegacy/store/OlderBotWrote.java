package reminderbot.adapters.jsonlegacy.store;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.storage.Stores;
import reminderbot.memory.Contents;

/**
 * Brings into what is stored what somebody else wrote into the main file: the older bot, or a person. The main file wins, field
 * by field, where it differs from what this bot wrote there; everything it has no place for stays.
 *
 * @param before all that was stored when this bot wrote last
 * @param zone of the times it wrote then
 * @param read the main file
 * @param imported what the rules make of it
 */
record OlderBotWrote(Contents before, ZoneId zone, LegacyContents read, LegacyImport imported) {
    /** Does it. Whatever the older bot changed of an event's times, the event begins anew when the bot starts. */
    Changes into(Stores stores) {
        imported.guilds().stream()
                .filter(guild -> stores.guilds().find(guild.id()).isEmpty())
                .forEach(stores.guilds()::save);
        imported.members().stream().filter(member -> !isListedByUs(member)).forEach(stores.members()::save);
        List<EventId> gone = forgetGone(stores);
        Map<MessageId, Event> known = before.events().stream()
                .collect(Collectors.toMap(event -> event.place().message(), event -> event));
        Map<String, LegacyValue.Fields> records = records();
        int added = 0;
        int changed = 0;
        Set<String> untouched = new HashSet<>();
        for (ImportedEvent one : imported.events()) {
            Event ours = known.get(one.event().place().message());
            if (ours == null || !ours.id().equals(one.event().id())) {
                add(one, stores);
                added++;
            } else if (merge(ours, one, records, stores)) {
                changed++;
            } else {
                untouched.add(ours.place().message().toString());
            }
        }
        return new Changes(added, changed, gone, untouched);
    }

    /** Whether this bot wrote of somebody: it lists who answered beside those it remembers. */
    private boolean isListedByUs(KnownMember member) {
        return before.members(member.guild()).containsKey(member.user())
                || before.events().stream()
                        .map(Event::id)
                        .filter(event -> event.guild().equals(member.guild()))
                        .anyMatch(event -> before.reactions(event).containsKey(member.user()));
    }

    private Map<String, LegacyValue.Fields> records() {
        Map<String, LegacyValue.Fields> records = new HashMap<>();
        for (LegacyRecord found : read.events()) {
            if (found.value() instanceof LegacyValue.Fields fields) {
                records.put(found.key(), fields);
            }
        }
        return records;
    }

    /** What is not in the main file because the older bot may not know of it is not gone. */
    private List<EventId> forgetGone(Stores stores) {
        Set<EventId> there =
                imported.events().stream().map(one -> one.event().id()).collect(Collectors.toSet());
        Set<MessageId> taken = there.stream().map(EventId::message).collect(Collectors.toSet());
        List<EventId> gone = before.events().stream()
                .filter(event ->
                        MainRecord.isOf(event) || taken.contains(event.place().message()))
                .map(Event::id)
                .filter(id -> !there.contains(id))
                .toList();
        gone.forEach(stores.events()::delete);
        Set<String> rejected =
                imported.rejected().stream().map(LegacyImport.Rejection::key).collect(Collectors.toSet());
        return gone.stream()
                .filter(id -> !rejected.contains(id.message().toString()))
                .toList();
    }

    private static void add(ImportedEvent one, Stores stores) {
        stores.events().save(one.event());
        one.answers().forEach(stores.reactions()::save);
    }

    /** Whether anything changed. */
    private boolean merge(Event ours, ImportedEvent theirs, Map<String, LegacyValue.Fields> records, Stores stores) {
        Optional<Written> written = Optional.ofNullable(
                        records.get(ours.place().message().toString()))
                .filter(fields -> MainRecord.isOf(ours))
                .map(fields -> new Written(
                        MainRecord.of(ours, before.reactions(ours.id()).keySet(), List.of(), zone), fields));
        Event merged = written.map(changes -> new Merge(ours, theirs.event(), changes).event())
                .orElseGet(() -> theirs.event());
        boolean answersChanged =
                written.isEmpty() || written.filter(Written::hasOtherAnswers).isPresent();
        boolean changed = answersChanged && replaceAnswers(ours.id(), theirs.answers(), stores);
        if (!merged.equals(ours)) {
            stores.events().save(merged);
            changed = true;
        }
        return changed;
    }

    /** Who is in both keeps the answer that is known of them. */
    private static boolean replaceAnswers(EventId event, List<Reaction> theirs, Stores stores) {
        Set<UserId> ours = new HashSet<>(stores.reactions().listUsers(event));
        List<Reaction> added =
                theirs.stream().filter(answer -> !ours.contains(answer.user())).toList();
        theirs.forEach(answer -> ours.remove(answer.user()));
        ours.forEach(user -> stores.reactions().delete(event, user));
        added.forEach(stores.reactions()::save);
        return !added.isEmpty() || !ours.isEmpty();
    }

    /**
     * What became of what was stored.
     *
     * @param added how many events are new
     * @param changed how many are not what they were
     * @param gone events that the main file no longer has in any form
     * @param untouched the keys of records that say nothing else than this bot wrote
     */
    record Changes(int added, int changed, List<EventId> gone, Set<String> untouched) {
        static final Changes NONE = new Changes(0, 0, List.of(), Set.of());

        Changes {
            gone = List.copyOf(gone);
            untouched = Set.copyOf(untouched);
        }
    }
}
