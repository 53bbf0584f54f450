using Dunning.Diagnostics;
using Dunning.Jurisdictions;

namespace Dunning.Policies.Analysis;

/// <summary>What bars a channel of a step for good.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Rule">The rule of law.</param>
/// <param name="Why">What the rule says to the step, and what to do.</param>
internal sealed record LawBar(string Id, ContactRule Rule, ProblemTemplate Why);

/// <summary>
/// Finds rules by which a step never goes out by a channel to whoever lives in a jurisdiction, whatever else is so.
/// </summary>
/// <remarks>
/// Only rules are looked at that bind, that have no end and no exception, and whose scope the step meets for every
/// debtor, or for every consumer: what depends on the debtor, on the creditor or on the debt proves nothing.
/// </remarks>
internal sealed class LawBars
{
    private readonly PolicyModel _model;
    private readonly LawBook _law;
    private readonly string _code;
    private readonly ContactRule[] _rules;

    public LawBars(PolicyModel model, LawBook law, string code)
    {
        (_model, _law, _code) = (model, law, code);

        // A region of which no pack knows has the least law of all within the jurisdiction.
        ContactRule[] all = [.. law.In($"{code}-").SelectMany(pack => pack.Rules).OfType<ContactRule>()];
        _rules = Array.FindAll(all, rule => rule is { Binds: true, ValidTo: null, ExceptionTo: null }
            && !Array.Exists(all, other => other.ExceptionTo == rule.Id));
    }

    /// <summary>The first rule that bars the channel, or null.</summary>
    public LawBar? Of(Step step, Channel channel) =>
        _rules.Where(rule => IsSure(rule.AppliesWhen, step, channel))
            .Select(rule => Of(rule, step))
            .FirstOrDefault(bar => bar is not null);

    private LawBar? Of(ContactRule rule, Step step) => rule switch
    {
        ContentRule content => Of(content, step),
        TimeWindow hours => OnDays(hours) ?? WithoutCalendar(hours),
        NoticeGate gate => Of(gate),
        _ => null,
    };

    private static LawBar? Of(ContentRule rule, Step step)
    {
        if (!rule.Faults(step.Contains).Any())
        {
            return null;
        }

        var fault = rule.Faults(step.Contains).First();
        return new("DUN1360", rule, step.Contains.Contains(fault)
            ? ProblemTemplate.Of($"forbids \"{fault}\" in it. Leave it out of contains (Contains), or go another way.")
            : ProblemTemplate.Of($"demands \"{fault}\" in it. Say in contains (Contains) that it is there, or go "
                + $"another way."));
    }

    private LawBar? OnDays(TimeWindow rule)
    {
        var days = _model.Options.ContactDays;
        return days.IsEmpty || rule.Open.Any(open => open.Days.Any(day => days.Contains(day))) ? null : new(
            "DUN1361",
            rule,
            ProblemTemplate.Of($"is closed on {ProblemTemplate.Listing(days.Order().Select(Codes.Of))}, and the policy "
                + $"contacts nobody on other days. Add to contactDays (ContactDays) one on which it is open."));
    }

    private LawBar? WithoutCalendar(TimeWindow rule) =>
        rule.ClosedOnHolidays && !_law.Packs.Any(pack => pack.Calendars.Any(calendar => IsNear(calendar.Region)))
            ? new(
                "DUN1363",
                rule,
                ProblemTemplate.Of($"is closed on holidays, and no law pack has a calendar of \"{_code}\". Give one of "
                    + $"them the calendar."))
            : null;

    private LawBar? Of(NoticeGate gate)
    {
        var isSent = _model.Treatments.Any(treatment => treatment.Steps.Any(step =>
            gate.Requires.All(element => step.Contains.Contains(element))));
        return isSent || !gate.Acts.IsEmpty || gate.AllowsWithoutNotice || gate.Requires.IsEmpty ? null : new(
            "DUN1362",
            gate,
            ProblemTemplate.Of($"demands that a notice with {ProblemTemplate.Listing(gate.Requires)} came before it, "
                + $"and no step sends one. Add a step that contains (Contains) it, or accept this if it is sent "
                + $"elsewhere."));
    }

    private bool IsNear(string region) => Layers.IsWithin(region, _code) || Layers.IsWithin(_code, region);

    private bool IsSure(LegalScope scope, Step step, Channel channel) =>
        scope is { CreditorRoles.IsEmpty: true, Products.IsEmpty: true }
        && scope is { Places.IsEmpty: true, Circumstances.IsEmpty: true }
        && scope.TonesFrom <= Tone.Inform
        && ScopeReading.Has(scope.DebtorKinds, DebtorKind.Consumer)
        && ScopeReading.Has(scope.Channels, channel.Kind)
        && ScopeReading.Has(scope.Purposes, step.Purpose)
        && (scope.Jurisdictions.IsEmpty || scope.Jurisdictions.Any(known => Layers.IsWithin(_code, known)))
        && (scope.Containing.IsEmpty || scope.Containing.Any(element => step.Contains.Contains(element)));
}
