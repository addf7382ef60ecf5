package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.decimal;
import static reminderbot.application.legacy.OldRecord.flag;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.reaction;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/** Who answered what, and who is known. */
class ImportPeopleTest {
    private static final long FIRST = Ids.user(1).value();
    private static final long SECOND = Ids.user(2).value();
    private static final Instant WATCHED = Instant.parse("2026-03-01T11:00:00Z");

    @Test
    void of_somebody_who_reacted_it_is_known_that_not_what_or_when() {
        List<Reaction> answers = Judged.of(OldRecord.sound()).answers();

        assertThat(answers)
                .containsExactly(new Reaction(
                        Ids.event(1), Ids.user(1), new Answer.Unknown(), AnswerSource.IMPORT, WATCHED, Judged.NOW));
    }

    @Test
    void reactions_keep_their_emoji_and_time() {
        Judged judged = Judged.of(withReactions(reaction(FIRST, "❌", "2026-03-01T15:00:00.5")));

        assertThat(judged.answers())
                .containsExactly(new Reaction(
                        Ids.event(1),
                        Ids.user(1),
                        Answer.of(Emoji.of("❌")),
                        AnswerSource.IMPORT,
                        Instant.parse("2026-03-01T14:00:00.500Z"),
                        Judged.NOW));
        assertThat(judged.result().warnings()).isEmpty();
    }

    @Test
    void a_reaction_says_more_than_that_somebody_reacted() {
        Judged judged = Judged.of(OldRecord.sound()
                .with("users_who_reacted", list(whole(FIRST), whole(SECOND)))
                .with("reactions", list(reaction(SECOND, "✅", "2026-03-01T15:00:00"))));

        assertThat(judged.answers())
                .extracting(Reaction::answer)
                .containsExactly(new Answer.Unknown(), Answer.of(Emoji.of("✅")));
    }

    @Test
    void of_several_reactions_of_one_person_the_newest_counts_whatever_the_order() {
        LegacyValue older = reaction(FIRST, "❌", "2026-03-01T15:00:00");
        LegacyValue newer = reaction(FIRST, "✅", "2026-03-01T16:00:00");

        for (Judged judged : List.of(Judged.of(withReactions(older, newer)), Judged.of(withReactions(newer, older)))) {
            assertThat(judged.answers()).extracting(Reaction::answer).containsExactly(Answer.of(Emoji.of("✅")));
            assertThat(judged.codes()).containsExactly(Code.USERS_DROPPED);
        }
    }

    @Test
    void doubles_collapse_without_a_word() {
        Judged reacted = Judged.of(OldRecord.sound()
                .with("users_who_reacted", list(whole(FIRST), whole(FIRST), text(Long.toString(FIRST)))));
        Judged twice = Judged.of(withReactions(
                reaction(FIRST, "✅", "2026-03-01T15:00:00"), reaction(FIRST, "✅", "2026-03-01T15:00:00")));

        assertThat(reacted.answers()).hasSize(1);
        assertThat(reacted.result().warnings()).isEmpty();
        assertThat(twice.answers()).hasSize(1);
        assertThat(twice.result().warnings()).isEmpty();
    }

    @Test
    void answers_are_in_the_order_of_their_people() {
        Judged judged = Judged.of(OldRecord.sound().with("users_who_reacted", list(whole(SECOND), whole(FIRST))));

        assertThat(judged.answers()).extracting(Reaction::user).containsExactly(Ids.user(1), Ids.user(2));
    }

    @Test
    void a_reaction_that_is_no_emoji_is_an_answer_nevertheless() {
        Judged text = Judged.of(withReactions(reaction(FIRST, "yes", "2026-03-01T15:00:00")));
        Judged unknown = Judged.of(withReactions(reaction(FIRST, "?", "2026-03-01T15:00:00")));

        assertThat(text.answers()).extracting(Reaction::answer).containsExactly(new Answer.Unknown());
        assertThat(text.codes()).containsExactly(Code.EMOJI_DROPPED);
        assertThat(unknown.answers()).extracting(Reaction::answer).containsExactly(new Answer.Unknown());
        assertThat(unknown.result().warnings()).isEmpty();
    }

    @Test
    void a_reaction_without_a_time_is_dated_to_the_watch_and_one_of_the_future_to_the_import() {
        Judged judged = Judged.of(
                withReactions(reaction(FIRST, "✅", "some day"), reaction(SECOND, "✅", "2030-01-01T00:00:00")));

        assertThat(judged.answers()).extracting(Reaction::reactedAt).containsExactly(WATCHED, Judged.NOW);
        assertThat(judged.codes()).containsExactly(Code.TIME_UNREADABLE, Code.TIME_IN_FUTURE);
    }

    @Test
    void a_reaction_of_nobody_is_dropped() {
        LegacyValue nobody = new LegacyValue.Fields(Map.of("emoji", text("✅")), Set.of());

        Judged judged = Judged.of(withReactions(nobody, text("x"), reaction(7, "✅", "2026-03-01T15:00:00")));

        assertThat(judged.answers()).isEmpty();
        assertThat(judged.codes()).containsExactly(Code.USERS_DROPPED);
        assertThat(judged.detail()).isEqualTo("no user id in reactions: null, \"x\", 7");
    }

    @Test
    void a_field_of_a_reaction_that_stands_there_twice_or_is_not_known_is_told() {
        LegacyValue repeating = new LegacyValue.Fields(
                Map.of("user_id", whole(FIRST), "emoji", text("✅"), "reacted_at", text("2026-03-01")), Set.of("emoji"));
        LegacyValue unknown = new LegacyValue.Fields(
                Map.of(
                        "user_id", whole(SECOND),
                        "emoji", text("✅"),
                        "reacted_at", text("2026-03-01"),
                        "via", text("phone")),
                Set.of());

        Judged judged = Judged.of(withReactions(repeating, unknown));

        assertThat(judged.answers()).hasSize(2);
        assertThat(judged.codes()).containsExactly(Code.KEY_DUPLICATE, Code.FIELD_UNKNOWN);
        assertThat(judged.details())
                .containsExactly(
                        "fields that stand there more than once, of which the last is taken: \"emoji\"",
                        "field \"reactions.via\" of 1 records is not known here and not taken over");
    }

    @Test
    void of_a_list_only_what_is_no_user_id_is_dropped() {
        Judged judged = Judged.of(OldRecord.sound()
                .with(
                        "users_who_reacted",
                        list(
                                whole(FIRST),
                                whole("18446744073709551617"),
                                whole(-3),
                                whole(0),
                                text("x"),
                                decimal(2e17),
                                list(whole(SECOND)),
                                OldRecord.NULL)));

        assertThat(judged.answers()).extracting(Reaction::user).containsExactly(Ids.user(1));
        assertThat(judged.codes()).containsExactly(Code.USERS_DROPPED);
    }

    @Test
    void a_list_of_people_that_is_none_holds_nobody() {
        LegacyValue object = new LegacyValue.Fields(Map.of(Long.toString(FIRST), flag(true)), Set.of());
        for (LegacyValue value : List.of(object, text(Long.toString(FIRST)), whole(5), flag(true))) {
            Judged judged = Judged.of(OldRecord.sound().with("users_who_reacted", value));

            assertThat(judged.answers()).as("%s", value).isEmpty();
            assertThat(judged.codes()).as("%s", value).containsExactly(Code.USERS_DROPPED);
        }
    }

    @Test
    void reactions_that_are_no_list_hold_nobody() {
        Judged judged = Judged.of(OldRecord.sound().without("users_who_reacted").with("reactions", text("[]")));

        assertThat(judged.answers()).isEmpty();
        assertThat(judged.codes()).containsExactly(Code.USERS_DROPPED);
    }

    @Test
    void when_nothing_is_said_of_answers_nobody_has_answered_and_that_is_said() {
        Judged judged = Judged.of(OldRecord.sound().without("users_who_reacted").without("all_users"));

        assertThat(judged.answers()).isEmpty();
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
    }

    @Test
    void everybody_named_is_known_once_per_guild_by_their_id() {
        Judged judged = Judged.of(
                OldRecord.sound(),
                OldRecord.sound()
                        .about(2)
                        .with("reactions", list(reaction(Ids.user(3).value(), "✅", "2026-03-01"))),
                OldRecord.sound().about(3).with("guild_id", whole(Ids.OTHER_GUILD.value())));

        assertThat(judged.result().members())
                .containsExactly(
                        KnownMember.unnamed(Ids.GUILD, Ids.user(1), Judged.NOW),
                        KnownMember.unnamed(Ids.GUILD, Ids.user(2), Judged.NOW),
                        KnownMember.unnamed(Ids.GUILD, Ids.user(3), Judged.NOW),
                        KnownMember.unnamed(Ids.OTHER_GUILD, Ids.user(1), Judged.NOW),
                        KnownMember.unnamed(Ids.OTHER_GUILD, Ids.user(2), Judged.NOW));
        assertThat(judged.result().members())
                .first()
                .extracting(KnownMember::name)
                .isEqualTo("User " + FIRST);
    }

    @Test
    void people_whom_the_file_describes_keep_what_it_says_of_them() {
        LegacyRecord row = member("1", Ids.user(2), "Ann\u0007a", "2026-02-01 10:00:00");

        Judged judged =
                Judged.of(new LegacyContents(List.of(OldRecord.sound().build()), List.of(), List.of(row), List.of()));

        assertThat(judged.result().members())
                .contains(new KnownMember(
                        Ids.GUILD, Ids.user(2), "Anna", true, Instant.parse("2026-02-01T09:00:00Z"), null, false));
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
        assertThat(judged.detail()).isEqualTo("username is \"Anna\"; what cannot be kept of it is left out");
    }

    @Test
    void what_is_neither_a_bot_nor_none_is_told() {
        Judged judged = Judged.of(people(firstWith("is_bot", text("yes"))));

        assertThat(judged.result().members()).extracting(KnownMember::bot).containsExactly(true);
        assertThat(judged.codes()).containsExactly(Code.FLAG_COERCED);
    }

    @Test
    void of_somebody_described_twice_the_last_seen_counts() {
        Judged judged = Judged.of(people(
                member("1", Ids.user(2), "New", "2026-02-02 10:00:00"),
                member("2", Ids.user(2), "Old", "2026-02-01 10:00:00")));

        assertThat(judged.result().members()).extracting(KnownMember::name).containsExactly("New");
        assertThat(judged.result().guilds()).hasSize(1);
        assertThat(judged.codes()).containsExactly(Code.USERS_DROPPED);
        assertThat(judged.detail()).isEqualTo("described more than once, of which the one seen last is taken: \"2\"");
    }

    @Test
    void people_are_in_the_order_of_their_ids_whatever_that_of_the_file() {
        Judged judged = Judged.of(people(
                member("1", Ids.user(3), "Third", "2026-02-01"),
                member("2", Ids.user(1), "First", "2026-02-01"),
                member("3", Ids.user(2), "Second", "2026-02-01")));

        assertThat(judged.result().members()).extracting(KnownMember::name).containsExactly("First", "Second", "Third");
    }

    @Test
    void somebody_of_an_unknown_guild_is_of_the_one_that_the_operator_names_or_dropped() {
        LegacyContents contents = people(new LegacyRecord(
                "4",
                new LegacyValue.Fields(
                        Map.of("guild_id", whole(0), "user_id", whole(FIRST), "username", text("Anna")), Set.of())));

        Judged named = Judged.withGuildForUnknown(Ids.OTHER_GUILD, contents);
        Judged unknown = Judged.of(contents);

        assertThat(named.result().members())
                .containsExactly(new KnownMember(Ids.OTHER_GUILD, Ids.user(1), "Anna", false, Judged.NOW, null, false));
        assertThat(named.result().warnings()).isEmpty();
        assertThat(unknown.result().members()).isEmpty();
        assertThat(unknown.detail()).isEqualTo("no user id or guild id of members: \"4\"");
    }

    @Test
    void what_else_is_said_of_somebody_is_told() {
        Judged judged = Judged.of(people(firstWith("birthday", text("2000-01-01"))));

        assertThat(judged.codes()).containsExactly(Code.FIELD_UNKNOWN);
        assertThat(judged.detail()).contains("\"birthday\"");
    }

    @Test
    void somebody_described_without_an_id_is_dropped_and_a_name_that_is_none_replaced() {
        LegacyRecord nobody = new LegacyRecord("5", new LegacyValue.Fields(Map.of(), Set.of()));

        Judged judged = Judged.of(people(nobody, member("6", Ids.user(1), "  ", "never")));

        assertThat(judged.result().members())
                .containsExactly(
                        new KnownMember(Ids.GUILD, Ids.user(1), "User " + FIRST, true, Judged.NOW, null, false));
        assertThat(judged.codes()).containsExactly(Code.TIME_UNREADABLE, Code.FIELD_DEFAULTED, Code.USERS_DROPPED);
    }

    private static OldRecord withReactions(LegacyValue... reactions) {
        return OldRecord.sound().without("users_who_reacted").with("reactions", list(reactions));
    }

    private static LegacyContents people(LegacyRecord... people) {
        return new LegacyContents(List.of(), List.of(), List.of(people), List.of());
    }

    private static LegacyRecord firstWith(String field, LegacyValue value) {
        return new LegacyRecord(
                "4",
                new LegacyValue.Fields(
                        Map.of("guild_id", whole(Ids.GUILD.value()), "user_id", whole(FIRST), field, value), Set.of()));
    }

    private static LegacyRecord member(String key, UserId user, String name, String lastSeen) {
        return new LegacyRecord(
                key,
                new LegacyValue.Fields(
                        Map.of(
                                "guild_id", whole(Ids.GUILD.value()),
                                "user_id", whole(user.value()),
                                "username", text(name),
                                "is_bot", new LegacyValue.Flag(true),
                                "last_seen", text(lastSeen)),
                        Set.of()));
    }
}
