-- The tables of the specification and what the design adds (section 5).
-- Identifiers are Discord's; instants are milliseconds since 1970; booleans are 0 or 1.

CREATE TABLE guild (
    guild_id   INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    settings   TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
    left_at    INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE user (
    user_id    INTEGER NOT NULL,
    guild_id   INTEGER NOT NULL REFERENCES guild (guild_id),
    username   TEXT    NOT NULL CHECK (length(username) BETWEEN 1 AND 100),
    is_bot     INTEGER NOT NULL DEFAULT 0 CHECK (is_bot IN (0, 1)),
    last_seen  INTEGER NOT NULL,
    away_until INTEGER,
    opted_out  INTEGER NOT NULL DEFAULT 0 CHECK (opted_out IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    message_id         INTEGER PRIMARY KEY,
    channel_id         INTEGER NOT NULL,
    guild_id           INTEGER NOT NULL REFERENCES guild (guild_id),
    title              TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description        TEXT,
    interval_minutes   REAL    NOT NULL DEFAULT 60.0 CHECK (interval_minutes > 0),
    is_paused          INTEGER NOT NULL DEFAULT 0 CHECK (is_paused = (state = 'paused')),
    -- When the event was watched until the first reminder, which was_reminded tells.
    last_reminder      INTEGER NOT NULL,
    was_reminded       INTEGER NOT NULL DEFAULT 0 CHECK (was_reminded IN (0, 1)),
    -- An empty array: any emoji is an answer.
    required_reactions TEXT    NOT NULL DEFAULT '["✅","❌","❓"]' CHECK (json_valid(required_reactions)),
    state              TEXT    NOT NULL DEFAULT 'active'
        CHECK (state IN ('active', 'paused', 'blocked', 'closed', 'archived')),
    state_reason       TEXT CHECK ((state_reason IS NOT NULL) = (state IN ('blocked', 'closed'))),
    paused_until       INTEGER CHECK (paused_until IS NULL OR state = 'paused'),
    over_since         INTEGER CHECK ((over_since IS NOT NULL) = (state IN ('closed', 'archived'))),
    anchor             INTEGER NOT NULL,
    next_reminder_at   INTEGER
        CHECK ((next_reminder_at IS NOT NULL) = (state = 'active' OR paused_until IS NOT NULL)),
    -- '{}': everybody who can view the channel.
    audience           TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(audience)),
    target_channel_id  INTEGER,
    deadline           INTEGER,
    -- Seconds before the deadline, the most first; none: at the interval.
    countdown          TEXT CHECK (countdown IS NULL OR (deadline IS NOT NULL AND json_valid(countdown))),
    maximum            INTEGER NOT NULL DEFAULT 10 CHECK (maximum BETWEEN 1 AND 1000),
    reminders_sent     INTEGER NOT NULL DEFAULT 0 CHECK (reminders_sent >= 0),
    -- The last so many in a row reached everybody missing, and nobody answered.
    futile_reminders   INTEGER NOT NULL DEFAULT 0 CHECK (futile_reminders BETWEEN 0 AND reminders_sent),
    created_by         INTEGER,
    gone_since         INTEGER CHECK (gone_since IS NULL OR over_since IS NULL),
    imported           INTEGER NOT NULL CHECK (imported IN (0, 1)),
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL
) STRICT;

CREATE INDEX event_guild_paused ON event (guild_id, is_paused);
CREATE INDEX event_guild_created ON event (guild_id, created_at);
-- Only events that remind by themselves are in it, so all others never slow the scheduler down.
CREATE INDEX event_due ON event (next_reminder_at) WHERE next_reminder_at IS NOT NULL AND gone_since IS NULL;
-- The few whose message Discord called gone and is still to be asked for again.
CREATE INDEX event_gone ON event (gone_since) WHERE gone_since IS NOT NULL;

CREATE TABLE reaction (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES event (message_id) ON DELETE CASCADE,
    user_id    INTEGER NOT NULL,
    -- '?': answered, but not known how.
    emoji      TEXT    NOT NULL CHECK (length(emoji) BETWEEN 1 AND 64),
    source     TEXT    NOT NULL DEFAULT 'reaction' CHECK (source IN ('reaction', 'button', 'import')),
    reacted_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (event_id, user_id)
) STRICT;

CREATE INDEX reaction_event_emoji ON reaction (event_id, emoji);

CREATE TABLE reminder_log (
    id                   INTEGER PRIMARY KEY,
    event_id             INTEGER NOT NULL REFERENCES event (message_id) ON DELETE CASCADE,
    key                  TEXT    NOT NULL UNIQUE CHECK (length(key) = 16),
    kind                 TEXT    NOT NULL DEFAULT 'scheduled' CHECK (kind IN ('scheduled', 'manual')),
    scheduled_at         INTEGER NOT NULL,
    status               TEXT    NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sent', 'failed')),
    attempt              INTEGER NOT NULL DEFAULT 0 CHECK (attempt >= 0),
    next_attempt_at      INTEGER CHECK ((next_attempt_at IS NOT NULL) = (status = 'pending')),
    sent_at              INTEGER CHECK ((sent_at IS NOT NULL) = (status = 'sent')),
    failed_at            INTEGER CHECK ((failed_at IS NOT NULL) = (status = 'failed')),
    users_notified       INTEGER NOT NULL DEFAULT 0 CHECK (users_notified >= 0),
    error_message        TEXT CHECK ((error_message IS NOT NULL) = (status = 'failed')),
    -- The plan; no planned_at, no plan.
    planned_at           INTEGER,
    target_channel_id    INTEGER CHECK ((target_channel_id IS NULL) = (planned_at IS NULL)),
    newest_known_message INTEGER CHECK (newest_known_message IS NULL OR planned_at IS NOT NULL),
    -- When its messages are to be deleted; none: they stay, or are deleted.
    remove_at            INTEGER CHECK (remove_at IS NULL OR status <> 'pending'),
    created_at           INTEGER NOT NULL,
    updated_at           INTEGER NOT NULL,
    UNIQUE (event_id, scheduled_at)
) STRICT;

CREATE INDEX reminder_log_status ON reminder_log (status, scheduled_at);
CREATE UNIQUE INDEX reminder_log_one_pending ON reminder_log (event_id) WHERE status = 'pending';
-- When people were pinged: what a guild's last day is found by, however long its history.
CREATE INDEX reminder_log_pinged ON reminder_log (event_id, coalesce(sent_at, failed_at, planned_at))
    WHERE planned_at IS NOT NULL;
-- Only pending reminders have a next attempt.
CREATE INDEX reminder_log_next_attempt ON reminder_log (next_attempt_at, event_id) WHERE next_attempt_at IS NOT NULL;
-- Only reminders whose messages are still to be deleted.
CREATE INDEX reminder_log_removal ON reminder_log (remove_at, key) WHERE remove_at IS NOT NULL;

CREATE TABLE reminder_part (
    reminder_id INTEGER NOT NULL REFERENCES reminder_log (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL CHECK (number >= 1),
    state       TEXT    NOT NULL CHECK (state IN ('open', 'delivered', 'deleted_since', 'removed', 'skipped')),
    message_id  INTEGER CHECK ((message_id IS NOT NULL) = (state = 'delivered')),
    PRIMARY KEY (reminder_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_recipient (
    reminder_id INTEGER NOT NULL,
    part        INTEGER NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 0),
    user_id     INTEGER NOT NULL,
    PRIMARY KEY (reminder_id, part, position),
    FOREIGN KEY (reminder_id, part) REFERENCES reminder_part (reminder_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE event_opt_out (
    event_id INTEGER NOT NULL REFERENCES event (message_id) ON DELETE CASCADE,
    user_id  INTEGER NOT NULL,
    PRIMARY KEY (event_id, user_id)
) STRICT, WITHOUT ROWID;
