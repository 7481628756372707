package fairwell.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper before it has pages: the same paper gives the same file, to the byte.
 *
 * @param id names the paper within Fairwell, and decides the identifier of the file
 * @param madeOn the day it was drafted
 * @param mark stands at the foot of every page: which paper this is
 * @param boundTo stands there too: the hash of what the paper is bound to; empty for nothing
 */
public record Paper(
    String id, Words title, LocalDate madeOn, Words mark, String boundTo, List<Block> blocks) {

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A part of a paper, from top to bottom. */
  public sealed interface Block {}

  /** The head of a section. */
  public record Heading(Words text) implements Block {}

  /** A paragraph. */
  public record Clause(Words text) implements Block {}

  /** A paragraph in small print. */
  public record Note(Words text) implements Block {}

  /** Labels with what stands behind each. */
  public record Particulars(List<Particular> rows) implements Block {
    public Particulars {
      rows = List.copyOf(rows);
    }
  }

  /** One label with what stands behind it. */
  public record Particular(Words label, Words value) {}

  /** A table; its head is repeated on every page it goes over to. */
  public record Table(List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param share of the width, relative to the other columns
   * @param right whether it is aligned to the right, as amounts are
   */
  public record Column(Words head, double share, boolean right) {}

  /** A row; a total stands out. */
  public record Row(List<Words> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The places where the parties sign, side by side. */
  public record Signatures(List<Place> places) implements Block {
    public Signatures {
      places = List.copyOf(places);
    }
  }

  /**
   * Where one party signs.
   *
   * @param field the name of the signature field
   */
  public record Place(String field, Words party, Words name) {}
}
