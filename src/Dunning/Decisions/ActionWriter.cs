using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Writes down what a proposal comes to.</summary>
internal static class ActionWriter
{
    public static DunningAction Write(Proposal proposal)
    {
        var (state, step) = (proposal.State, proposal.Step);
        var items = ItemsOf(proposal);
        var total = state.Money(0);
        foreach (var item in items)
        {
            total += item.Asked;
        }

        Day? deadline = step.DeadlineDays is { } days ? state.Today + days : null;
        return step.Kind is StepKind.Call
            ? new CreateTask
            {
                Case = state.Case.Id,
                On = state.Today.Date,
                Step = step.Name,
                Rung = step.Rung,
                Tone = proposal.Tone,
                IsSoftened = proposal.IsSoftened,
                Channel = proposal.Channel,
                Items = items,
                Total = total,
                Deadline = deadline?.Date,
                NotBefore = state.Debtor.Facts.Contact.Preference?.NotBefore,
                NotAfter = state.Debtor.Facts.Contact.Preference?.NotAfter,
            }
            : new SendNotice
            {
                Case = state.Case.Id,
                On = state.Today.Date,
                Step = step.Name,
                Rung = step.Rung,
                Tone = proposal.Tone,
                IsSoftened = proposal.IsSoftened,
                Channel = proposal.Channel,
                Items = items,
                Total = total,
                Deadline = deadline?.Date,
            };
    }

    private static ValueList<NoticeItem> ItemsOf(Proposal proposal)
    {
        var items = new List<NoticeItem>();
        for (var i = 0; i < proposal.Roles.Length; i++)
        {
            if (proposal.Roles[i] is { } role)
            {
                items.Add(ItemOf(proposal.State, i, role, proposal.Levels[i]));
            }
        }

        return items.ToValueList();
    }

    private static NoticeItem ItemOf(CaseState state, int index, ItemRole role, Step? level)
    {
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
            Asked = state.Money(role switch
            {
                ItemRole.Shown => 0,
                ItemRole.Announced => item.Rest,
                _ => item.Asked,
            }),
        };
    }
}
