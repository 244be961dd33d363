"""The main job by MSAL for Python: a token, a request, the answer printed. It keeps no token."""

import json
import os

import msal
import requests

authority = f"{os.environ['AZURE_AUTHORITY_HOST']}/{os.environ['AZURE_TENANT_ID']}"
graph = os.environ["APPGRAPH_GRAPH_URL"]
client = msal.ConfidentialClientApplication(
    os.environ["AZURE_CLIENT_ID"],
    authority=authority,
    client_credential=os.environ["AZURE_CLIENT_SECRET"],
    instance_discovery=False,
)
result = client.acquire_token_for_client(scopes=[f"{graph}/.default"])
answer = requests.get(
    f"{graph}/v1.0/applications/{os.environ['AZURE_CLIENT_OBJECT_ID']}",
    headers={"Authorization": f"Bearer {result['access_token']}"},
    timeout=60,
)
answer.raise_for_status()
print(json.dumps(answer.json(), indent=2))
