using System.Text.RegularExpressions;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>Consent to be contacted by a channel, and objections.</summary>
internal static partial class ConsentLaw
{
    /// <summary>A consent or an interest that allows a channel, and what was said against it since.</summary>
    public static Answer Basis(Question question)
    {
        var given = question.Given;
        var channel = given.Find("channel") is { } named ? LawWords.Channel(named) : Channel.Email;
        var isConsent = given.Need("basis").Word switch
        {
            "consent" => true,
            "legitimate-interest" or "legitimate-interests" or "contract" => false,
            _ => throw given.Need("basis").Wrong("a legal basis that is known"),
        };
        var law = isConsent ? WithConsent(question, given) : Law.Of(question);
        var scene = Scene.Of(law);
        var at = given.Find("candidateAt")?.Instant
            ?? scene.At(given.Find("candidateDate")?.Date ?? Scene.AnyDay);
        scene = scene.WithProfile(profile => profile with { Consents = [.. Consents(given, channel, isConsent)] });
        return new Answer().Say("permitted", () => !Objects(scene.Ask(new() { Channel = channel }, at)));
    }

    /// <summary>Whether a call is left out of the count because of a consent, and what that makes of it.</summary>
    public static Answer Excluded(Question question)
    {
        var given = question.Given;
        var from = given.Find("consentDate")?.Date ?? Scene.AnyDay;
        var day = given.Find("callDateOffset") is { } days
            ? from.PlusDays(days.Number)
            : given.Need("callDate").Date;
        var scene = Scene.Of(Law.Shipped(question)).WithProfile(profile => profile with
        {
            Consents =
            [
                new(Channel.Phone, ConsentState.Granted, from)
                {
                    GivenTo = given.Find("consentGivenTo") is { } to && LawWords.Role(to) is CreditorRole.OwnName
                        ? ConsentReceiver.Creditor
                        : ConsentReceiver.Us,
                },
            ],
        });
        if (given.Find("conversationDate") is { } talk)
        {
            scene = scene.After(new ContactAttempt
            {
                On = talk.Date,
                Channel = Channel.Phone,
                Outcome = ContactOutcome.RightParty,
            });
        }

        var call = new ContactAttempt { On = day, Channel = Channel.Phone, Outcome = ContactOutcome.NoAnswer };
        return new Answer()
            .Say("excludedFromCount", () => CountedOn(scene.After(call), day) == CountedOn(scene, day))
            .Say("presumedViolation", () => FrequencyLaw.Replay(scene, call).Any(FrequencyLaw.IsPresumed));
    }

    /// <summary>An address that was checked some days ago.</summary>
    public static Answer Checked(Question question)
    {
        var given = question.Given;
        var (check, send) = (
            given.Need("reassignedNumberCheckDate", "addressCheckDate").Date,
            given.Need("sendDate", "candidateDate").Date);
        var channel = given.Find("channel") is { } named ? LawWords.Channel(named) : Channel.Sms;
        var scene = Scene.Of(Law.Shipped(question)).WithProfile(profile => profile with
        {
            Checks = [new(channel, check)],
            Consents = [new(channel, ConsentState.Granted, check)],
        });
        return new Answer()
            .Say("daysSinceCheck", () => Period.DaysBetween(check, send))
            .Say("permitted", () => !Objects(scene.Ask(new() { Channel = channel }, send)));
    }

    /// <summary>A reply in the person's own words: it binds like the one that was asked for.</summary>
    public static Answer Reply(Question question)
    {
        var given = question.Given;
        _ = given.Find("instruction")?.Text;
        var channel = given.Find("channel") is { } named ? LawWords.Channel(named) : Channel.Sms;
        var reply = given.Need("consumerReply");
        var consent = OptsOut().IsMatch(reply.Word) ? new Consent(channel, ConsentState.Withdrawn, Scene.AnyDay)
            : Stays().IsMatch(reply.Word) ? new(channel, ConsentState.Granted, Scene.AnyDay)
            : throw reply.Wrong("a wish that is known");
        var scene = Scene.Of(Law.Of(question)).WithProfile(profile => profile with { Consents = [consent] });
        return new Answer().Say("optedOut", () => scene.Ask(new() { Channel = channel }, Scene.AnyDay).Findings
            .Any(finding => Scene.Blocks(finding) && !scene.IsOfLaw(finding.Rule)));
    }

    [GeneratedRegex(@"\b(stop|end|quit|cancel|unsubscribe|opt.?out|revoke|remove me|leave me alone)\b|"
        + @"(not|n't|never|no more|no longer) .*(contact|text|write|message|call|email|want)")]
    private static partial Regex OptsOut();

    [GeneratedRegex(@"^(yes|start|ok|okay|thanks|thank you)\b")]
    private static partial Regex Stays();

    // Our own rule, that a withdrawal binds, is one of consent as well.
    private static bool Objects(ContactVerdict verdict) =>
        verdict.Findings.Any(finding => finding.Rule is ConsentRule && Scene.Blocks(finding));

    private static Law WithConsent(Question question, Given given)
    {
        var law = Law.Of(question);
        _ = given;
        var needed = new ConsentRule
        {
            Id = Law.Id(question, "consent-of-the-case"),
            Citation = Law.Read,
            Source = Law.Read,
            Needs = ConsentNeed.Granted,
        };
        return law.IsShipped
            ? law.With(pack => pack.Code == law.Jurisdiction ? pack with { Rules = pack.Rules.Add(needed) } : pack)
            : Law.Given(question, needed);
    }

    private static IEnumerable<Consent> Consents(Given given, Channel channel, bool isConsent)
    {
        if (isConsent && !(given.Find("consent", "consentGiven") is { } there && (there.IsNull || !there.Flag)))
        {
            var granted = given.Find("grantedAt", "consentAt");
            yield return new(channel, ConsentState.Granted) { At = granted?.Instant };
        }

        if (given.Find("withdrawnAt") is { IsNull: false } at)
        {
            yield return new(channel, ConsentState.Withdrawn) { At = at.Instant };
        }

        if (given.Find("objection") is { IsNull: false } objection)
        {
            yield return new(channel, objection.Word switch
            {
                "direct-marketing" or "marketing" => ConsentState.ObjectedToMarketing,
                "particular-situation" or "own-situation" => ConsentState.Objected,
                _ => throw objection.Wrong("an objection that is known"),
            })
            {
                IsOverridden = given.Find("overridingGroundsRecorded")?.Flag ?? false,
            };
        }
    }

    private static int CountedOn(Scene scene, LocalDate day) => FrequencyLaw
        .Find(scene, Channel.Phone, scene.At(day, new LocalTime(20, 0)))
        .Where(finding => finding.Rule is FrequencyWindow { Unit: WindowUnit.Days, Length: > 1 })
        .Select(finding => finding.Count).DefaultIfEmpty().Max();
}
