package reminderbot.contracts.storage;

/** Everything a storage must do; a storage's test class needs to implement nothing else. */
public interface StorageContracts
        extends UnitOfWorkContract,
                FailureContract,
                ConcurrencyContract,
                ConcurrentUnitsContract,
                GuildRepositoryContract,
                MemberRepositoryContract,
                ExcusedContract,
                ForgottenMembersContract,
                EventRepositoryContract,
                EventDeletionContract,
                EventListContract,
                EventDueContract,
                EventGoneContract,
                EventImportedContract,
                ReactionRepositoryContract,
                ReminderLogRepositoryContract,
                ReminderClaimContract,
                ReminderTriesContract,
                ReminderRemovalContract,
                PingsContract,
                ForgettingContract,
                ForgottenEventsContract {}
