using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Measures;

/// <summary>How far that has come which a measure requires.</summary>
internal static class Requirements
{
    /// <summary>
    /// The day from which a requirement counts its days, or null as long as its notice has not gone out or has come
    /// back. Only a notice of this episode and case says anything, and the last one counts; where the debtor was among
    /// those whom it went to, his.
    /// </summary>
    public static Day? From(Requirement requirement, CaseState state)
    {
        var began = StepEvents.EpisodeBegan(state);
        var notices = Array.FindAll(state.Debtor.Contacts, contact => contact.Case == state.Case.Id
            && string.Equals(contact.Step, requirement.Step, StringComparison.Ordinal));
        var toDebtor = Array.Exists(notices, notice => notice.IsToDebtor());
        var last = Array.FindLast(notices, notice => notice.Arrived()
            && (!toDebtor || notice.IsToDebtor())
            && Day.Of(notice.On) < state.Today // or deciding a day twice would not be deciding it once
            && !(Day.Of(notice.On) < began));
        return last is null ? null : requirement.From switch
        {
            RequirementFrom.Sent => Day.Of(last.On),
            RequirementFrom.Deadline => DeadlineOf(requirement.Step, state),
            _ => Day.Of(last.ReceivedOn) ?? Presumed(last, state.Basis.Options),
        };
    }

    // A letter is presumed to be read some days later; anything else on its day.
    private static Day Presumed(ContactAttempt notice, PolicyOptions options) =>
        Day.Of(notice.On) + (notice.Channel.Kind is ChannelKind.Letter ? options.LetterDays : 0);

    private static Day? DeadlineOf(string level, CaseState state)
    {
        foreach (var item in state.Debtor.Levels.Values)
        {
            if (string.Equals(item.Level, level, StringComparison.Ordinal)
                && Array.Exists(state.Items, known => known.Item.Id == item.Receivable))
            {
                return Day.Of(item.Deadline);
            }
        }

        return null;
    }
}
