namespace Dunning.Runs;

/// <summary>Applies caps to the decisions of a run.</summary>
internal static class CapJudge
{
    public static CappedRun Apply(RunCaps caps, IEnumerable<Decision> decisions)
    {
        var all = decisions.OrderBy(decision => decision.Debtor.Value, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i].Debtor == all[i - 1].Debtor)
            {
                throw new ArgumentException($"Debtor {all[i].Debtor} has two decisions.", nameof(decisions));
            }
        }

        var collecting = all.SelectMany(decision => decision.Actions)
            .Where(action => action.Purpose is Purpose.Collect);
        var queue = LargestFirst.Of(RunContact.Of(collecting));
        var reasons = ReasonsOf(caps, queue);
        var held = queue.Where(reasons.ContainsKey).SelectMany(contact => contact.Actions, (contact, action) =>
            new HeldAction { Action = action, Because = reasons[contact] with { Step = action.Step } }).ToValueList();
        var byCase = held.ToLookup(act => act.Action.Case);
        return new()
        {
            Released = all.Select(decision => Without(decision, byCase)).ToValueList(),
            Held = held,
            Contacts = queue.Length - reasons.Count,
        };
    }

    // First each channel fills up, then the run: so a contact that its channel holds back takes no place in the run.
    private static Dictionary<RunContact, Reason> ReasonsOf(RunCaps caps, RunContact[] queue)
    {
        var reasons = new Dictionary<RunContact, Reason>();
        foreach (var cap in caps.Channels)
        {
            Hold(queue.Where(contact => contact.Channel == cap.Channel), cap.Contacts, Rules.RunsChannelCap, reasons);
        }

        if (caps.Contacts is { } most)
        {
            Hold(queue.Where(contact => !reasons.ContainsKey(contact)), most, Rules.RunsCap, reasons);
        }

        return reasons;
    }

    private static void Hold(
        IEnumerable<RunContact> wanted, int cap, RuleId rule, Dictionary<RunContact, Reason> reasons)
    {
        var contacts = wanted.ToArray();
        for (var i = cap; i < contacts.Length; i++)
        {
            reasons[contacts[i]] = new()
            {
                Rule = rule,
                Channel = contacts[i].Channel,
                Until = contacts[i].On.PlusDays(1),
                Arguments =
                [
                    Argument.Of("wanted", contacts.Length),
                    Argument.Of("cap", cap),
                    Argument.Of("place", i + 1),
                ],
            };
        }
    }

    private static Decision Without(Decision decision, ILookup<CaseId, HeldAction> held)
    {
        if (!decision.Cases.Any(part => held.Contains(part.Case)))
        {
            return decision;
        }

        // The next look of the decision took its acts for confirmed; what is held back is due again tomorrow.
        return decision with
        {
            Cases = decision.Cases.Select(part => Without(part, held[part.Case])).ToValueList(),
            NextEvaluation = decision.AsOf.Date.PlusDays(1),
        };
    }

    private static CaseDecision Without(CaseDecision part, IEnumerable<HeldAction> held)
    {
        var reasons = held.ToDictionary(act => act.Action, act => act.Because);
        if (reasons.Count == 0)
        {
            return part;
        }

        var rest = part.Actions.Where(action => !reasons.ContainsKey(action)).ToValueList();
        return part with
        {
            Actions = rest,
            Outcome = rest.IsEmpty ? Outcome.Wait : Outcome.Act,
            Because = rest.IsEmpty ? reasons[part.Actions[0]] : part.Because,
            Reasons = [.. part.Reasons, .. reasons.Values],
        };
    }
}
