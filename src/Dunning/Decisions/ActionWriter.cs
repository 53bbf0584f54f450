using Dunning.Contacts;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Writes down what a proposal comes to: an act for each person whom it reaches.</summary>
internal static class ActionWriter
{
    public static IEnumerable<DunningAction> Write(Proposal proposal)
    {
        var items = ItemsOf(proposal);
        foreach (var (to, channel) in proposal.Delivery.Reached)
        {
            yield return Write(proposal, to, channel, items);
        }
    }

    private static DunningAction Write(
        Proposal proposal, Addressee to, Channel channel, ValueList<NoticeItem> items)
    {
        var (state, step) = (proposal.State, proposal.Step);
        DunningAction act = step.Kind is StepKind.Call
            ? Task(proposal, channel, items) with
            {
                NotBefore = to.Contact.Preference?.NotBefore,
                NotAfter = to.Contact.Preference?.NotAfter,
            }
            : new SendNotice
            {
                Case = state.Case.Id,
                On = state.Today.Date,
                Step = step.Name,
                Rung = step.Rung,
                Tone = proposal.Tone,
                Channel = channel,
                Items = items,
                Total = Total(state, items),
            };
        return act with
        {
            Purpose = step.Purpose,
            IsSoftened = proposal.IsSoftened,
            To = to.Party,
            Role = to.Role,
            InPlaceOfDebtor = to.InPlaceOfDebtor,
            IsCopy = to.IsCopy,
            Form = step.Form,
            PermittedFrom = state.Basis.Law.Judge(state, to, step, channel).From,
            Contains = step.Contains,
            Deadline = (step.DeadlineDays is { } days ? state.Today + days : (Day?)null)?.Date,
        };
    }

    private static CreateTask Task(Proposal proposal, Channel channel, ValueList<NoticeItem> items) => new()
    {
        Case = proposal.State.Case.Id,
        On = proposal.State.Today.Date,
        Step = proposal.Step.Name,
        Rung = proposal.Step.Rung,
        Tone = proposal.Tone,
        Channel = channel,
        Items = items,
        Total = Total(proposal.State, items),
    };

    private static Money Total(CaseState state, ValueList<NoticeItem> items)
    {
        var total = state.Money(0);
        foreach (var item in items)
        {
            total += item.Asked;
        }

        return total;
    }

    private static ValueList<NoticeItem> ItemsOf(Proposal proposal)
    {
        var items = new List<NoticeItem>();
        for (var i = 0; i < proposal.Roles.Length; i++)
        {
            if (proposal.Roles[i] is { } role)
            {
                items.Add(ItemOf(proposal, i, role));
            }
        }

        return items.ToValueList();
    }

    private static NoticeItem ItemOf(Proposal proposal, int index, ItemRole role)
    {
        var (state, level) = (proposal.State, proposal.Levels[index]);
        ref readonly var item = ref state.Items[index];
        return new()
        {
            Receivable = item.Item.Id,
            Role = role,
            Level = level?.Name,
            Rung = level is null ? item.Item.Rung : Math.Max(level.Rung, item.Item.Rung),
            StepRung = level?.Rung ?? 0,
            RungBefore = item.Item.Rung,
            Open = state.Money(item.Item.Open),
            Asked = state.Money(proposal.AskedOf(index)),
        };
    }
}
