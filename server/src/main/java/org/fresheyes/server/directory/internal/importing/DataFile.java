package org.fresheyes.server.directory.internal.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** A file of separated values: plain, gzip, or the first entry of a zip, whatever its name says. */
record DataFile(Path path) {

    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 32_768;
    private static final Pattern MONTH_IN_NAME = Pattern.compile("(20[0-9]{2})[-_]?(0[1-9]|1[0-2])(?![0-9]{3})");

    String name() {
        return path.getFileName().toString();
    }

    /** The unpacked bytes. */
    InputStream open() throws IOException {
        return unpacked(Files.newInputStream(path));
    }

    /** The bytes of {@code raw}, unpacked when they are packed. */
    static InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream file = new BufferedInputStream(raw, BUFFER);
        file.mark(2);
        int first = file.read();
        int second = file.read();
        file.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(file, BUFFER);
        }
        if (first == 'P' && second == 'K') {
            ZipInputStream zip = new ZipInputStream(file);
            if (zip.getNextEntry() == null) {
                throw new IOException("the zip is empty");
            }
            return zip;
        }
        return file;
    }

    /** All records, one after another; the caller closes. */
    CsvReader<CsvRecord> records(char separator, Charset charset) throws IOException {
        return csv(separator, new InputStreamReader(open(), charset));
    }

    /** The first two records, as far as there are any that can be read. */
    List<List<String>> beginning(char separator) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(BEGINNING);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String whole = bytes.length < BEGINNING ? text : text.substring(0, text.lastIndexOf('\n') + 1);
            return csv(separator, new StringReader(whole)).stream()
                    .limit(2)
                    .map(CsvRecord::getFields)
                    .map(DataFile::withoutByteOrderMark)
                    .toList();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** The month that the name tells, as in {@code 20260430-RTT.csv} or {@code etr_2026-07.csv}. */
    Optional<YearMonth> monthInName() {
        Matcher month = MONTH_IN_NAME.matcher(name());
        return month.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    /** Some programs begin a file with a sign that says how it is encoded. It is no part of the first field. */
    static List<String> withoutByteOrderMark(List<String> fields) {
        return fields.isEmpty() || !fields.getFirst().startsWith("\uFEFF")
                ? fields
                : Stream.concat(
                                Stream.of(fields.getFirst().substring(1)),
                                fields.stream().skip(1))
                        .toList();
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }
}
