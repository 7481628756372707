package fairwell.command.imports.check;

import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The good rows of a file, put on disk by person: each bucket holds all rows of its people, so a
 * file in any order can be checked and recorded person by person while only one bucket is in
 * memory.
 */
final class Spool implements Closeable {
  private static final int BUCKETS = 64;

  private final Path folder;
  private final List<Layout> layouts = new ArrayList<>();
  private final List<DataOutputStream> open = new ArrayList<>();

  /** A good row, with the place it came from. */
  record Entry(EmployeeFact fact, Layout layout, int row, List<RawCell> cells) {}

  Spool(Path folder) throws IOException {
    this.folder = folder;
    for (int i = 0; i < BUCKETS; i++) {
      open.add(
          new DataOutputStream(new BufferedOutputStream(PrivateFiles.create(bucket(i)), 1 << 13)));
    }
  }

  /** The rows added from now on are of this layout. */
  void begin(Layout layout) {
    layouts.add(layout);
  }

  void add(EmployeeId employee, int row, List<RawCell> cells) throws IOException {
    DataOutputStream out = open.get(Math.floorMod(employee.value().hashCode(), BUCKETS));
    out.writeShort(layouts.size() - 1);
    out.writeInt(row);
    for (RawCell cell : cells) {
      write(out, cell);
    }
  }

  /** Ends the writing. */
  void complete() throws IOException {
    for (DataOutputStream out : open) {
      out.close();
    }
  }

  int buckets() {
    return BUCKETS;
  }

  /** The rows of a bucket by person, each person's in the order of the file. */
  Map<EmployeeId, List<Entry>> people(int number) throws IOException {
    Map<EmployeeId, List<Entry>> people = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(bucket(number))))) {
      while (true) {
        in.mark(1);
        if (in.read() < 0) {
          return people;
        }
        in.reset();
        Entry entry = entry(in);
        people.computeIfAbsent(entry.fact().employeeId(), _ -> new ArrayList<>()).add(entry);
      }
    }
  }

  private Entry entry(DataInputStream in) throws IOException {
    Layout layout = layouts.get(in.readShort());
    int row = in.readInt();
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < layout.table().columns().size(); i++) {
      cells.add(read(in));
    }
    return switch (layout.table().read(cells)) {
      case Table.Reading.Good(EmployeeFact fact) -> new Entry(fact, layout, row, cells);
      case Table.Reading.Bad _ ->
          throw new IllegalStateException("a row read well once and then badly: " + row);
    };
  }

  private static void write(DataOutputStream out, RawCell cell) throws IOException {
    switch (cell) {
      case RawCell.Empty _ -> out.writeByte('e');
      case RawCell.Text(String text) -> {
        out.writeByte('t');
        out.writeUTF(text);
      }
      case RawCell.Number(BigDecimal number) -> {
        out.writeByte('n');
        out.writeUTF(number.toString());
      }
      case RawCell.Flag(boolean flag) -> out.writeByte(flag ? 'y' : 'f');
      case RawCell.Formula _, RawCell.Fault _ ->
          throw new IllegalArgumentException("a good row has no formula and no error");
    }
  }

  private static RawCell read(DataInputStream in) throws IOException {
    return switch ((char) in.readByte()) {
      case 'e' -> RawCell.EMPTY;
      case 't' -> new RawCell.Text(in.readUTF());
      case 'n' -> new RawCell.Number(new BigDecimal(in.readUTF()));
      case 'y' -> new RawCell.Flag(true);
      case 'f' -> new RawCell.Flag(false);
      default -> throw new IOException("the spool is damaged");
    };
  }

  private Path bucket(int number) {
    return folder.resolve("rows-" + number);
  }

  @Override
  public void close() throws IOException {
    complete();
    for (int i = 0; i < BUCKETS; i++) {
      Files.deleteIfExists(bucket(i));
    }
  }
}
