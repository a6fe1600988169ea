import { filesPlace } from './files-place.js';

describe('The place of files', () => {
  it('is a folder', () => {
    expect(filesPlace.parse('file:///var/lib/roter%20faden')).toEqual({ folder: '/var/lib/roter faden' });
    expect(filesPlace.parse(undefined)).toEqual({ folder: `${process.cwd()}/.files` });
  });

  it('is a bucket, by TLS unless somebody says otherwise', () => {
    const given = 's3://key:se%2Fcret@minio:9000/roter-faden?region=eu-central-1&tls=no';
    const bucket = {
      endpoint: 'http://minio:9000/roter-faden',
      region: 'eu-central-1',
      accessKeyId: 'key',
      secretAccessKey: 'se/cret',
    };
    expect(filesPlace.parse(given)).toEqual({ bucket });
    expect(filesPlace.parse('s3://key:secret@s3.kreis.example/papers')).toEqual({
      bucket: {
        endpoint: 'https://s3.kreis.example/papers',
        region: 'us-east-1',
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      },
    });
  });

  it.each([
    '/var/files',
    'https://key:secret@host/bucket',
    'file://host/folder',
    's3://host/bucket',
    's3://key@host/bucket',
    's3://key:%@host/bucket',
    's3://key:secret@host',
    's3://key:secret@host/bucket/folder',
    's3://key:secret@host/bucket?tls=maybe',
  ])('is not %s', (given) => {
    const { success, error } = filesPlace.safeParse(given);
    expect(success).toBe(false);
    expect(error?.issues[0].message).toMatch(/^must /);
  });
});
