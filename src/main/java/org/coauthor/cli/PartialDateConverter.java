package org.coauthor.cli;

import java.time.DateTimeException;
import org.coauthor.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date of any precision from the command line. */
final class PartialDateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
        try {
            return PartialDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is no date; write 2022, 2022-09 or 2022-09-30");
        }
    }
}
