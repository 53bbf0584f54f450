using System.Text.Json.Nodes;
using Dunning.Vectors.Laws;
using Dunning.Vectors.Topics;

namespace Dunning.Vectors.Cases;

/// <summary>
/// Answers a case by its topic, else by its form. It answers only what it read in full: an unknown word in what is
/// given might change everything.
/// </summary>
internal static class Runner
{
    /// <summary>The line of a case: its answer, or what is missing.</summary>
    public static JsonObject Line(VectorCase item)
    {
        var line = new JsonObject { ["id"] = item.Id };
        try
        {
            line["answer"] = Answered(item);
        }
        catch (NotCoveredException missing)
        {
            line["notCovered"] = missing.Message;
        }

        return line;
    }

    private static JsonObject Answered(VectorCase item)
    {
        if (Concepts.Of(item) is { } concept)
        {
            throw new NotCoveredException(concept);
        }

        var topic = item.Ask.Count > 0
            ? item.Primitive ?? item.Topic!
            : throw new NotCoveredException("a case that asks nothing");

        // The more of its name a form shares, the more a case is one of it.
        var forms = item.Primitive is null ? Registry.Topics : LawRegistry.Topics;
        var named = forms.Where(form => form.Is(topic))
            .OrderByDescending(form => form.Prefixes.Where(topic.StartsWith).Max(prefix => prefix.Length)).ToArray();
        var missing = new List<NotCoveredException>();
        foreach (var form in named)
        {
            if (Try(form, item, missing) is { } answer)
            {
                return answer;
            }
        }

        // What a form lacks that it is says more than what another form would have had.
        return ByForm(item, forms.Except(named))
            ?? throw missing.Find(problem => !problem.IsOtherForm)
            ?? (Concepts.OfRest(topic) is { } rest ? new NotCoveredException(rest) : null)
            ?? new NotCoveredException(missing.Count == 0
                ? $"cases of \"{topic}\""
                : $"cases of \"{topic}\" in this form: {missing[0].Message}");
    }

    // A case by another name is answered if what is given and asked fits a form, and all that it fits agree.
    private static JsonObject? ByForm(VectorCase item, IEnumerable<Topic> forms)
    {
        var answers = forms.Select(form => Try(form, item, [])).OfType<JsonObject>()
            .ToArray();
        return answers.Length > 0 && Array.TrueForAll(answers, answer => JsonNode.DeepEquals(answer, answers[0]))
            ? answers[0]
            : null;
    }

    private static Question QuestionOf(VectorCase item, Given given) =>
        new(given, item.System, item.Primitive ?? item.Topic!, item.Ask) { Jurisdiction = item.Jurisdiction ?? "" };

    private static JsonObject? Try(Topic form, VectorCase item, List<NotCoveredException> problems)
    {
        try
        {
            var given = new Given(item.Given);
            if (item.Primitive is not null)
            {
                Array.ForEach(LawWords.Remarks, name => given.Find(name)?.Ignore());
            }

            var answer = form.Read(QuestionOf(item, given)).To(item.Ask);
            return given.Unread().FirstOrDefault() is { } unread
                ? throw new NotCoveredException(Concepts.OfMember(unread))
                : answer;
        }
        catch (NotCoveredException missing)
        {
            problems.Add(missing);
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or FormatException
            or OverflowException)
        {
            problems.Add(new($"facts that the library refuses: {refused.Message}", refused));
        }

        return null;
    }
}
