using Dunning.Vectors.Cases;
using Dunning.Vectors.Laws.Amounts;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>States of a person or debt that keep it from being asked for.</summary>
internal static class HoldLaw
{
    private static readonly string[] Gated = ["sue", "lawsuit", "threaten", "suit", "action-at-law", "legal-action"];

    /// <summary>A state, and what somebody wishes to do.</summary>
    public static Answer State(Question question)
    {
        var given = question.Given;
        var law = Law.Of(question);
        var scene = ScopeLaw.Of(Scene.Of(law), given);
        var (held, facts) = HoldStates.Of(scene, given.Need("state", "hold", "status"));
        var action = given.Need("action");
        return new Answer().Say("permitted", () => Gates(action)
            ? IsPermitted(law, new()
            {
                Act = "sue",
                On = Scene.AnyDay,
                CreditorRole = CreditorRole.Agency,
                Jurisdiction = law.Jurisdiction,
                Facts = facts,
            })
            : Allows(held, action, Scene.AnyDay));
    }

    /// <summary>A moratorium by its first day, or by the end of a treatment.</summary>
    public static Answer Moratorium(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var name = given.Find("kind")?.Word ?? "standard";
        var from = given.Need("moratoriumStart", "treatmentEnded").Date;
        var isIncluded = given.Find("debtIncluded")?.Flag ?? true;
        var scene = Scene.Of(law);
        scene = isIncluded ? scene : scene.Owing([(Scene.Debt, Scene.Account), ("other", "other account")]);
        scene = scene.Held(new()
        {
            Id = "hold",
            Kind = HoldKind.Moratorium,
            Case = name,
            From = from,
            CauseEndedOn = given.Find("treatmentEnded")?.Date,
            Receivables = isIncluded ? [] : ["other"],
        });
        var dates = new Lazy<LegalDates>(() => Lasting(law, HoldKind.Moratorium, name).From(from, law.Calendar()));
        var today = given.Find("today")?.Date ?? from;
        var action = given.Find("action");
        return new Answer()
            .Say("lastDay", () => Answer.Text(dates.Value.LastDay))
            .Say("contactAgainFrom", () => Answer.Text(FreeFrom(scene, from)))
            .Say("permitted", () => action is not null
                ? Allows(scene, action, today)
                : IsFree(scene.Ask(new() { Channel = Channel.Letter, Receivables = [Scene.Debt] }, scene.At(today))));
    }

    /// <summary>Somebody advises the debtor and prepares a plan.</summary>
    public static Answer Adviser(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var from = given.Need("debtAdviserEngaged", "planInPreparationSince").Date;
        var today = given.Find("today")?.Date ?? from;
        var scene = Scene.Of(law).WithAccount(account => account with { Product = "consumer-credit" }).Held(new()
        {
            Id = "hold",
            Kind = HoldKind.HardshipReview,
            Case = "debt-adviser",
            From = from,
        });
        return new Answer()
            .Say("permitted", () => IsFree(scene.Ask(new() { Channel = Channel.Letter }, today)))
            .Say("holdUntil", () => Answer.Text(
                Lasting(law, HoldKind.HardshipReview, "debt-adviser").From(from, law.Calendar()).LastDay));
    }

    /// <summary>Two who owe the same debt, of whom one is in a moratorium.</summary>
    public static Answer Joint(Question question)
    {
        var given = question.Given;
        var isJoint = given.Need("jointDebtor").Flag;
        var isProtected = given.Need("protected").Flag;
        var law = Law.Shipped(question);
        var person = isJoint ? Scene.NameOf(PartyRole.CoDebtor) : default(PartyId?);
        var hold = new Hold
        {
            Id = "hold",
            Kind = HoldKind.Moratorium,
            Case = given.Find("kind")?.Word ?? "standard",
            From = Scene.AnyDay,
            Party = isProtected ? person : null,
        };
        return new Answer().Say("interestMayAccrue", () => (isJoint || isProtected)
            && !law.Rules<HoldRule>().Any(rule => rule.StillsInterest(hold, person, Scene.AnyDay)));
    }

    /// <summary>Interest that is left out from the first day of a pause to its last.</summary>
    public static Answer Interest(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var claim = new InterestClaim
        {
            Principal = world.Money(given.Need("principal").Amount),
            FirstDay = given.Need("accrueFrom").Date,
            LastDay = given.Need("accrueTo").Date,
            Pauses = given.Need("pause").Items is [var from, var to]
                ? [new(from.Date, to.Date.PlusDays(1))]
                : throw given.Need("pause").Wrong("two days"),
        };
        var item = new Lazy<ItemInterest>(() => InterestLaw.Sound(
            InterestLaw.Regime(given, world).Statement(claim)).Items.Single());
        return new Answer()
            .Say("daysCharged", () => item.Value.Days)
            .Say("interest", () => Answer.Text(item.Value.Interest));
    }

    /// <summary>May such a state begin again?</summary>
    public static Answer Again(Question question)
    {
        var given = question.Given;
        var (last, next) = (given.Need("lastStart").Date, given.Need("newApplication").Date);
        var name = given.Find("kind")?.Word ?? "standard";
        var rules = Law.Shipped(question).Rules<HoldRule>()
            .Where(rule => rule.Kind is HoldKind.Moratorium && (rule.Cases.IsEmpty || rule.Cases.Contains(name)));
        return new Answer().Say("eligible", () => rules.All(rule => rule.MayBeginAgain(last, next)));
    }

    /// <summary>Whether an act that a gate guards may be taken, as far as gates go.</summary>
    public static bool IsPermitted(Law law, ActFacts act) => law.Rules<DecisionGate>()
        .Where(gate => gate.Strength is not LegalStrength.Guidance)
        .All(gate => gate.Judge(act).IsPermitted);

    private static bool Gates(Given action) => Array.Exists(
        Gated,
        word => action.Word.Contains(word, StringComparison.Ordinal)
            && !action.Word.Contains($"without-{word}", StringComparison.Ordinal)
            && !action.Word.Contains("without-threat", StringComparison.Ordinal));

    private static bool Allows(Scene scene, Given action, LocalDate on)
    {
        var contact = Contact(action.Word) ?? throw action.Wrong("an action that is known");
        var role = LawWords.PersonIn(action.Word) ?? PartyRole.Debtor;
        if (role is not PartyRole.Debtor)
        {
            contact = contact with { To = (PartyId)Scene.NameOf(role) };
            scene = scene.Facts.Parties.Any(party => party.Role == role) ? scene : scene.Beside(role);
        }

        // The estate is told of a claim; who owes nothing is never told anything.
        contact = contact with
        {
            Purpose = role is PartyRole.Executor or PartyRole.Trustee ? Purpose.Statutory : contact.Purpose,
            Receivables = [Scene.Debt],
        };
        return IsFree(scene.Ask(contact, on));
    }

    private static ProposedContact? Contact(string word)
    {
        var words = word.Split('-');
        var channel = words.Select(LawWords.ChannelOf).FirstOrDefault(found => found is not null);
        var purpose = words.Any(part => part is "verification" or "answer" or "reply") ? Purpose.Reply
            : words.Any(part => part is "notice" or "notify" or "remedy" or "terminated" or "statutory")
                ? Purpose.Statutory
            : words.Any(part => part is "service" or "information" or "confirm" or "confirmation") ? Purpose.Service
            : Purpose.Collect;
        var isKnown = channel is not null || purpose is not Purpose.Collect || words.Any(part => part is "collection"
            or "demand" or "payment" or "reminder" or "collect" or "contact" or "dunning");
        return !isKnown ? null : new()
        {
            Channel = channel ?? Channel.Letter,
            Purpose = purpose,
            Tone = purpose is Purpose.Collect ? Tone.Remind : Tone.None,
            Place = words.Any(part => part is "workplace" or "work" or "employer") ? ContactPlace.Work
                : ContactPlace.Private,
        };
    }

    // The hours, the text and how often are not what such a case is about.
    private static bool IsFree(ContactVerdict verdict) => !verdict.Obstacles.Any(finding => finding.Rule is
        not (TimeWindow or FrequencyWindow or Cooldown or ContentRule or ConsentRule));

    private static LocalDate? FreeFrom(Scene scene, LocalDate from) => scene
        .Ask(new() { Channel = Channel.Letter, Receivables = [Scene.Debt] }, from).Obstacles
        .Max(finding => finding.Earliest) is { } end ? scene.DateOf(end) : null;

    private static DeadlineRule Lasting(Law law, HoldKind kind, string name) => law
        .Rules<HoldRule>()
        .FirstOrDefault(rule => rule.Kind == kind && rule.Cases.Contains(name) && rule.Lasts is not null)
        ?.Lasts
        ?? law.Rule<DeadlineRule>(
            rule => rule.Id.ToString().Contains($".{name}", StringComparison.Ordinal), $"the time of \"{name}\"");
}
