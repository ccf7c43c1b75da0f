-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receipts: entries of the journal that say what a paper says, made before it leaves a desk. Everybody of the team
-- may issue one and ask about one; it says what is so, whichever program asks for it.
SET LOCAL ROLE @owner@;

CREATE INDEX journal_of_receipts ON reintegro.journal (number) WHERE action = 'receipt';

-- The hash of the journal's first entry, from which the codes of this store take their beginning.
CREATE FUNCTION reintegro.receipt_mark() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    RETURN coalesce((SELECT j.hash FROM journal j WHERE j.number = 1), '');
END;
$$;

-- The figures of a refund are those of the request as it stands now; a charge's are as the desk read them.
CREATE FUNCTION reintegro.note_receipt(about text, figures jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
    request requests;
BEGIN
    IF about IS NULL OR jsonb_typeof(figures) IS DISTINCT FROM 'object' THEN
        PERFORM refuse_data('the receipt');
    END IF;
    IF (SELECT array_agg(f.key ORDER BY f.key COLLATE "C") FROM jsonb_each(figures) f
            WHERE jsonb_typeof(f.value) = 'string' AND octet_length(f.value #>> '{}') <= 1024)
            IS DISTINCT FROM ARRAY['amount', 'charge', 'code', 'currency', 'file', 'key', 'kind', 'personal', 'printed',
                'state']
        OR (SELECT count(*) FROM jsonb_each(figures)) <> 10
        OR figures ->> 'code' !~ '^[0-9a-f]{64}$' OR figures ->> 'file' !~ '^([0-9a-f]{64})?$'
        OR figures ->> 'kind' NOT IN ('refund', 'charge') OR figures ->> 'personal' NOT IN ('masked', 'shown')
        OR figures ->> 'printed' !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$'
        OR figures ->> 'amount' !~ '^(-?\d{1,19})?$' OR octet_length(about) NOT BETWEEN 1 AND 128 THEN
        PERFORM refuse_data('the receipt');
    END IF;
    IF EXISTS (SELECT FROM find_receipt('code', figures ->> 'code')) THEN
        PERFORM refuse('RT409', 'This receipt was issued before.');
    END IF;
    IF figures ->> 'kind' = 'charge' THEN
        IF figures ->> 'charge' <> about OR figures ->> 'key' <> '' THEN
            PERFORM refuse_data('the receipt');
        END IF;
    ELSE
        IF about !~ '^R[1-9]\d{0,17}$' THEN
            PERFORM refuse_data('the receipt');
        END IF;
        SELECT * INTO request FROM requests r WHERE r.id = substr(about, 2)::bigint;
        IF NOT FOUND THEN
            PERFORM refuse('RT404', 'There is no request %1.', ARRAY[about]);
        END IF;
        IF (figures ->> 'state', figures ->> 'amount', figures ->> 'currency', figures ->> 'key', figures ->> 'charge')
            IS DISTINCT FROM
            (request.state, request.amount_minor::text, request.currency, request.refund_key, request.charge_key) THEN
            PERFORM refuse('RT409', '%1 has changed while the paper was made: it is %2 now.',
                ARRAY[about, request.state], 'Nothing was issued. Make the paper anew.');
        END IF;
    END IF;
    PERFORM note(now, actor, 'receipt', about, figures);
END;
$$;

-- The entry of a receipt, by the digest of its code or of its file; for everybody of the team.
CREATE FUNCTION reintegro.find_receipt(part text, digest text)
RETURNS TABLE (number bigint, at bigint, actor text, subject text, content text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    IF NOT coalesce(part IN ('code', 'file') AND digest ~ '^[0-9a-f]{64}$', false) THEN
        PERFORM refuse_data('what is looked for');
    END IF;
    RETURN QUERY SELECT j.number, j.at, j.actor, j.subject, j.content FROM journal j
        WHERE j.action = 'receipt' AND position('"' || part || '":"' || digest || '"' IN j.content) > 0
        ORDER BY j.number LIMIT 1;
END;
$$;

REVOKE ALL ON FUNCTION reintegro.receipt_mark(), reintegro.note_receipt(text, jsonb),
    reintegro.find_receipt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reintegro.receipt_mark(), reintegro.note_receipt(text, jsonb),
    reintegro.find_receipt(text, text) TO @agent@, @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '25' WHERE name = 'schema_version';
