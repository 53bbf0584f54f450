using System.Text.Json;

namespace Dunning.Json;

/// <summary>Finds where in a text the parts of a document stand that problems name.</summary>
internal sealed class JsonPlaces
{
    private readonly Node _root = new();

    /// <summary>Asks for a place.</summary>
    /// <param name="path">The way to it. What the document lacks is looked for in the last part that it has.</param>
    public Node Want(ReadOnlySpan<PathStep> path)
    {
        var node = _root;
        foreach (var step in path)
        {
            node = node.Child(step);
        }

        return node;
    }

    /// <summary>Finds all that was asked for, in one pass.</summary>
    /// <param name="utf8">One JSON value, known to be sound.</param>
    public void Find(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, JsonSyntax.Options);
        var open = new Stack<(Node? Node, int Next)>();
        var (next, key) = ((Node?)_root, 0);
        while (reader.Read())
        {
            var position = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                (next, key) = (NamedIn(open.Peek().Node, ref reader), position);
                continue;
            }

            if (open.TryPeek(out var within) && within.Next >= 0)
            {
                open.Pop();
                open.Push((within.Node, within.Next + 1));
                (next, key) = (within.Node?.Found(PathStep.To(within.Next)), position);
            }

            next?.Note(key, position);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((next, reader.TokenType is JsonTokenType.StartArray ? 0 : -1));
            }
        }
    }

    // Names are only made into texts where somebody asked for a member.
    private static Node? NamedIn(Node? node, ref Utf8JsonReader reader) =>
        node is { HasParts: true } ? node.Found(PathStep.To(Fault.Shorten(reader.GetString()!))) : null;

    /// <summary>A part of the document.</summary>
    internal sealed class Node(Node? parent = null)
    {
        private Dictionary<PathStep, Node>? _parts;
        private (int Key, int Value)? _first;
        private (int Key, int Value)? _last;

        public bool HasParts => _parts is not null;

        /// <summary>Gets where its name stands, the last time, or what holds it.</summary>
        public int LastKey => _last?.Key ?? parent?.Value ?? 0;

        /// <summary>Gets where its name stands.</summary>
        public int Key => _first?.Key ?? parent?.Value ?? 0;

        /// <summary>Gets where its value stands.</summary>
        public int Value => _first?.Value ?? parent?.Value ?? 0;

        public bool IsThere => _first is not null;

        public Node Child(PathStep step)
        {
            _parts ??= [];
            return _parts.TryGetValue(step, out var part) ? part : _parts[step] = new(this);
        }

        public Node? Found(PathStep step) => _parts?.GetValueOrDefault(step);

        public void Note(int key, int value)
        {
            _first ??= (key, value);
            _last = (key, value);
        }
    }
}
