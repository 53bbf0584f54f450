using System.Text;
using NodaTime.Text;

namespace Dunning.Tests.Docs;

/// <summary>The example on the page of a rule of the guard: facts as JSON, a question, and the verdict.</summary>
/// <remarks>The question is a channel, where it reaches the person, and an instant.</remarks>
internal sealed class VerdictExample
{
    private static readonly Channel[] Channels = [Channel.Phone, Channel.Sms, Channel.Email, Channel.Letter];

    private readonly string _question;
    private readonly ContactVerdict _verdict;
    private readonly RuleId _rule;

    public VerdictExample(RulePage page)
    {
        _rule = page.Rule;
        _question = page.Block("verdict").Split('\n')[0];
        var words = _question.Split(' ');
        var contact = new ProposedContact
        {
            Channel = Channels.Single(channel => channel.Name == words[0]),
            Place = Enum.Parse<ContactPlace>(words[1], ignoreCase: true),
        };
        _verdict = new ContactGuard(LawBook.None).Ask(
            SnapshotJson.Read(Encoding.UTF8.GetBytes(page.Block("facts"))).Value,
            contact,
            InstantPattern.ExtendedIso.Parse(words[3]).Value);
    }

    /// <summary>Whether the rule of the page stands in the way.</summary>
    public bool HasSpoken => _verdict.Obstacles.Any(finding => finding.Rule.Id == _rule);

    /// <summary>The question, and the verdict in both languages.</summary>
    public string Tell() =>
        $"{_question}\n{_verdict.ToString(Language.English)}\n{_verdict.ToString(Language.German)}\n";
}
