using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>Puts a policy into words.</summary>
internal static class DescriptionWriter
{
    public static Description Of(DunningPolicy policy, Texts texts) => new(
    [
        TreatmentSections.Segments(policy, texts),
        .. TreatmentSections.Treatments(policy, texts),
        .. new OptionSections(policy, texts).All(),
        .. new OtherSections(policy, texts).All(),
    ]);

    /// <summary>The description as people read it: headings, short paragraphs and lists.</summary>
    public static string Text(DunningPolicy policy, Texts texts)
    {
        var parts = new List<string>
        {
            $"# {texts.Phrase("policy.title", PolicyWords.Text("policy", policy.Name))}",
            texts.Phrase(
                "policy.content",
                PolicyWords.Text("revision", policy.Revision.ToString()),
                Argument.Of("segments", policy.Segments.Count),
                Argument.Of("treatments", policy.Treatments.Count),
                Argument.Of("steps", policy.Treatments.Sum(treatment => treatment.Steps.Count))),
        };
        foreach (var section in Of(policy, texts).Sections)
        {
            var items = section.Items.Where(item => !item.IsUsual && !item.Sentences.IsEmpty).ToArray();
            if (items.Length > 0)
            {
                parts.Add($"## {section.Heading}");
                parts.AddRange(section.Lead.Length > 0 ? [section.Lead] : []);
                parts.Add(string.Join('\n', items.Select((item, i) => $"{Mark(section, i)} {Text(item)}")));
            }
        }

        return string.Join("\n\n", parts);
    }

    private static string Mark(DescribedSection section, int place) =>
        section.IsNumbered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place + 1}.") : "-";

    private static string Text(DescribedItem item) =>
        string.Join(' ', item.Sentences.Select(sentence => sentence.Text));
}
